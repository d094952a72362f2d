// Packages os and syscall: the process and the kernel's calls. In: numbers and C strings; out: a
// result >= 0 or an error number negated. Calls that a signal interrupted are made again, as Go's
// library does.
#define _GNU_SOURCE
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "../sched/sched.h"

char **process_argv;
extern char **environ;

// A call's result in the form above.
static intptr_t outcome(intptr_t result) {
    return result < 0 ? -(intptr_t)errno : result;
}

#define RETRY(result, call)                                                                        \
    intptr_t result;                                                                               \
    do {                                                                                           \
        result = (call);                                                                           \
    } while (result < 0 && errno == EINTR)

#define CALL(c_name, go_name, params, call)                                                        \
    intptr_t c_name params;                                                                        \
    GO_EXPORT(c_name, "syscall." go_name);                                                         \
    intptr_t c_name params {                                                                       \
        RETRY(result_, call);                                                                      \
        return outcome(result_);                                                                   \
    }

// Reads and writes wait in the scheduler while they would stop the thread, so others run meanwhile;
// EBADF when the file was closed while they waited. A long write to a pipe goes in pieces: the
// caller goes on behind the first.
intptr_t sys_read(intptr_t fd, void *p, intptr_t n);
GO_EXPORT(sys_read, "syscall.read");
GO_EXPORT(sys_read, "os.read");
intptr_t sys_read(intptr_t fd, void *p, intptr_t n) {
    for (bool again = false;; again = errno == EAGAIN) {
        if (!sched_wait_fd((int)fd, false, again))
            return -EBADF;
        intptr_t result = read((int)fd, p, (size_t)n);
        if (result >= 0 || (errno != EINTR && errno != EAGAIN))
            return outcome(result);
    }
}

intptr_t sys_write(intptr_t fd, const void *p, intptr_t n);
GO_EXPORT(sys_write, "syscall.write");
GO_EXPORT(sys_write, "os.write");
intptr_t sys_write(intptr_t fd, const void *p, intptr_t n) {
    n = sched_write_piece((int)fd, n);
    for (bool again = false;; again = errno == EAGAIN) {
        if (!sched_wait_fd((int)fd, true, again))
            return -EBADF;
        intptr_t result = write((int)fd, p, (size_t)n);
        if (result >= 0)
            return result;
        if (errno == EPIPE && (fd == 1 || fd == 2)) {
            signal_broken_pipe();
            return -EPIPE;
        }
        if (errno != EINTR && errno != EAGAIN)
            return outcome(result);
    }
}

CALL(sys_pread, "pread", (intptr_t fd, void *p, intptr_t n, int64_t at),
     pread((int)fd, p, (size_t)n, at))
CALL(sys_pwrite, "pwrite", (intptr_t fd, const void *p, intptr_t n, int64_t at),
     pwrite((int)fd, p, (size_t)n, at))
CALL(sys_open, "open", (const char *path, intptr_t flags, intptr_t mode),
     open(path, (int)flags, (mode_t)mode))
CALL(sys_lseek, "lseek", (intptr_t fd, int64_t off, intptr_t whence),
     lseek((int)fd, off, (int)whence))
CALL(sys_ftruncate, "ftruncate", (intptr_t fd, int64_t size), ftruncate((int)fd, size))
CALL(sys_fsync, "fsync", (intptr_t fd), fsync((int)fd))
CALL(sys_fchmod, "fchmod", (intptr_t fd, intptr_t mode), fchmod((int)fd, (mode_t)mode))
CALL(sys_fchdir, "fchdir", (intptr_t fd), fchdir((int)fd))
CALL(sys_getdents, "getdents", (intptr_t fd, void *p, intptr_t n),
     syscall(SYS_getdents64, (int)fd, p, (size_t)n))
CALL(sys_mkdir, "mkdir", (const char *path, intptr_t mode), mkdir(path, (mode_t)mode))
CALL(sys_unlink, "unlink", (const char *path), unlink(path))
CALL(sys_rmdir, "rmdir", (const char *path), rmdir(path))
CALL(sys_chdir, "chdir", (const char *path), chdir(path))
CALL(sys_chmod, "chmod", (const char *path, intptr_t mode), chmod(path, (mode_t)mode))
CALL(sys_truncate, "truncate", (const char *path, int64_t size), truncate(path, size))
CALL(sys_rename, "rename", (const char *from, const char *to), rename(from, to))
CALL(sys_link, "link", (const char *from, const char *to), link(from, to))
CALL(sys_symlink, "symlink", (const char *from, const char *to), symlink(from, to))
CALL(sys_readlink, "readlink", (const char *path, void *p, intptr_t n),
     readlink(path, p, (size_t)n))
CALL(sys_utimes, "utimes", (const char *path, const struct timespec *times),
     utimensat(AT_FDCWD, path, times, 0))
CALL(sys_pipe, "pipe", (int32_t * fds, intptr_t flags), pipe2(fds, (int)flags))
CALL(sys_kill, "kill", (intptr_t pid, intptr_t number), kill((pid_t)pid, (int)number))

// Who waits for fd gives up, with EBADF: package os knows by a deadline why.
void sys_wake(intptr_t fd);
GO_EXPORT(sys_wake, "syscall.wakeFD");
void sys_wake(intptr_t fd) {
    sched_forget_fd((int)fd);
}

// A descriptor is closed even when close says EINTR: trying again could close another file's.
intptr_t sys_close(intptr_t fd);
GO_EXPORT(sys_close, "syscall.closeFD");
intptr_t sys_close(intptr_t fd) {
    sched_forget_fd((int)fd);
    intptr_t n = close((int)fd);
    return n < 0 && errno == EINTR ? 0 : outcome(n);
}

static void fill_stat(const struct stat *s, int64_t *out) {
    const int64_t values[16] = {(int64_t)s->st_dev,  (int64_t)s->st_ino, (int64_t)s->st_nlink,
                                s->st_mode,          s->st_uid,          s->st_gid,
                                (int64_t)s->st_rdev, s->st_size,         s->st_blksize,
                                s->st_blocks,        s->st_atim.tv_sec,  s->st_atim.tv_nsec,
                                s->st_mtim.tv_sec,   s->st_mtim.tv_nsec, s->st_ctim.tv_sec,
                                s->st_ctim.tv_nsec}; // ORDER stat, runtime/std/syscall
    memcpy(out, values, sizeof values);
}

intptr_t sys_stat(const char *path, intptr_t follow, int64_t *out);
GO_EXPORT(sys_stat, "syscall.stat");
intptr_t sys_stat(const char *path, intptr_t follow, int64_t *out) {
    struct stat s;
    RETRY(n, follow ? stat(path, &s) : lstat(path, &s));
    if (n == 0)
        fill_stat(&s, out);
    return outcome(n);
}

intptr_t sys_fstat(intptr_t fd, int64_t *out);
GO_EXPORT(sys_fstat, "syscall.fstat");
intptr_t sys_fstat(intptr_t fd, int64_t *out) {
    struct stat s;
    RETRY(n, fstat((int)fd, &s));
    if (n == 0)
        fill_stat(&s, out);
    return outcome(n);
}

intptr_t sys_getcwd(char *p, intptr_t n);
GO_EXPORT(sys_getcwd, "syscall.getcwd");
intptr_t sys_getcwd(char *p, intptr_t n) {
    return getcwd(p, (size_t)n) ? (intptr_t)strlen(p) : -(intptr_t)errno;
}

intptr_t sys_gethostname(char *p, intptr_t n);
GO_EXPORT(sys_gethostname, "syscall.gethostname");
intptr_t sys_gethostname(char *p, intptr_t n) {
    if (gethostname(p, (size_t)n) != 0)
        return -(intptr_t)errno;
    return (intptr_t)strnlen(p, (size_t)n);
}

intptr_t sys_id(intptr_t which);
GO_EXPORT(sys_id, "syscall.id");
intptr_t sys_id(intptr_t which) {
    switch (which) {
    case 0: return getpid();
    case 1: return getppid();
    case 2: return getuid();
    case 3: return geteuid();
    case 4: return getgid();
    default: return getegid();
    }
}

char *sys_environ(intptr_t i);
GO_EXPORT(sys_environ, "syscall.environ");
char *sys_environ(intptr_t i) {
    return environ ? environ[i] : NULL;
}

void sys_exit(intptr_t code);
GO_EXPORT(sys_exit, "syscall.exit");
void sys_exit(intptr_t code) {
    if (sites_write)
        sites_write();
    _exit((int)code);
}

char *os_arg(intptr_t i);
GO_EXPORT(os_arg, "os.arg");
char *os_arg(intptr_t i) {
    return process_argv ? process_argv[i] : NULL;
}
