// Paths, folders, output files that appear whole or not at all, and the tools (as, ld) as child
// processes.
#define _GNU_SOURCE
#include "driver.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

const char *executable_path(Arena *a) {
    char buffer[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", buffer, sizeof buffer - 1);
    return n > 0 ? arena_strndup(a, buffer, (size_t)n) : "";
}

const char *path_join(Arena *a, const char *dir, const char *name) {
    if (name[0] == '/' || strcmp(dir, "") == 0)
        return arena_strdup(a, name);
    return arena_printf(a, "%s%s%s", dir, dir[strlen(dir) - 1] == '/' ? "" : "/", name);
}

bool path_is_dir(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool path_exists(const char *path) {
    return access(path, F_OK) == 0;
}

bool make_dirs(const char *path) {
    char buffer[PATH_MAX];
    if ((size_t)snprintf(buffer, sizeof buffer, "%s", path) >= sizeof buffer)
        return false;
    for (char *p = buffer + 1; *p; p++) {
        if (*p != '/')
            continue;
        *p = 0;
        if (mkdir(buffer, 0777) != 0 && errno != EEXIST)
            return false;
        *p = '/';
    }
    return mkdir(buffer, 0777) == 0 || errno == EEXIST;
}

char *file_hash_hex(Arena *a, uint64_t h) {
    return arena_printf(a, "%016llx", (unsigned long long)h);
}

int processor_count(void) {
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : n > 64 ? 64 : (int)n;
}

// Whether path exists and is something a rename must not replace (a device, a pipe).
static bool is_special(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && !S_ISREG(st.st_mode);
}

// Whether a result would replace what somebody wrote: anything but an object file, an archive or
// nothing; text (-S) may replace text, but no Go source.
static bool is_somebodys_work(const char *path, bool text) {
    size_t n = strlen(path);
    if (text && (n < 3 || strcmp(path + n - 3, ".go") != 0))
        return false;
    char magic[8] = {0};
    FILE *in = is_special(path) ? NULL : fopen(path, "rb");
    bool empty = !in || fread(magic, 1, sizeof magic, in) == 0;
    if (in)
        fclose(in);
    return !empty && memcmp(magic, "\177ELF", 4) != 0 && memcmp(magic, "!<arch>\n", 8) != 0;
}

static bool begin_output(Build *b, OutputFile *out, const char *path, bool text) {
    out->path = path;
    out->file = NULL;
    out->direct = is_special(path);
    if (path_is_dir(path)) {
        diag_error(b->diag, NO_POS, "cannot write %s: it is a folder", path);
        return false;
    }
    if (is_somebodys_work(path, text)) {
        diag_error(b->diag, NO_POS, "build output %s already exists and is not an object file",
                   path);
        return false;
    }
    if (out->direct) { // tools write beside us, we copy
        out->temp = arena_printf(b->arena, "%s/output", temp_folder(b));
        return true;
    }
    char *temp = arena_printf(b->arena, "%s.gosling-XXXXXX", path);
    int fd = mkstemp(temp);
    if (fd < 0) {
        diag_error(b->diag, NO_POS, "cannot write %s: %s", path, strerror(errno));
        return false;
    }
    close(fd);
    out->temp = temp;
    return true;
}

bool output_temp_path(Build *b, OutputFile *out, const char *path) {
    return begin_output(b, out, path, false);
}

bool output_open(Build *b, OutputFile *out, const char *path) {
    if (!begin_output(b, out, path, true))
        return false;
    out->file = fopen(out->temp, "w");
    if (!out->file) {
        diag_error(b->diag, NO_POS, "cannot write %s: %s", path, strerror(errno));
        output_discard(out);
        return false;
    }
    return true;
}

void output_discard(OutputFile *out) {
    if (out->file)
        fclose(out->file);
    out->file = NULL;
    unlink(out->temp);
}

static bool copy_to(const char *from, const char *to) {
    int in = open(from, O_RDONLY), target = open(to, O_WRONLY);
    char buffer[65536];
    ssize_t n = in < 0 || target < 0 ? -1 : 1;
    while (n > 0 && (n = read(in, buffer, sizeof buffer)) > 0)
        for (ssize_t done = 0, w; done < n; done += w)
            if ((w = write(target, buffer + done, (size_t)(n - done))) < 0) {
                n = -1;
                break;
            }
    int saved = errno;
    if (in >= 0)
        close(in);
    if (target >= 0 && close(target) != 0 && n >= 0) {
        saved = errno;
        n = -1;
    }
    errno = saved;
    return n == 0;
}

bool output_commit(Build *b, OutputFile *out, int mode) {
    bool ok = true;
    if (out->file) {
        ok = !ferror(out->file);
        if (fclose(out->file) != 0)
            ok = false;
        out->file = NULL;
    }
    if (ok && out->direct) {
        ok = copy_to(out->temp, out->path);
        int saved = errno;
        unlink(out->temp);
        errno = saved;
    } else if (ok) {
        mode_t mask = umask(0);
        umask(mask);
        ok = chmod(out->temp, (mode_t)mode & ~mask) == 0 && rename(out->temp, out->path) == 0;
    }
    if (!ok) {
        diag_error(b->diag, NO_POS, "cannot write %s: %s", out->path, strerror(errno));
        unlink(out->temp);
    }
    return ok;
}

const char *temp_folder(Build *b) {
    if (b->temp_dir)
        return b->temp_dir;
    const char *base = getenv("TMPDIR");
    char *name = arena_printf(b->arena, "%s/gosling-XXXXXX", base && *base ? base : "/tmp");
    if (!mkdtemp(name)) {
        fprintf(stderr, "gosling: cannot make a temporary folder %s: %s\n", name, strerror(errno));
        _exit(1); // nothing has been written yet, and no stage can go on without one
    }
    return b->temp_dir = name;
}

void remove_temp_folder(Build *b) {
    if (!b->temp_dir)
        return;
    const char *argv[] = {"rm", "-rf", b->temp_dir, NULL};
    b->temp_dir = NULL;
    pid_t pid;
    if (posix_spawnp(&pid, "rm", NULL, NULL, (char *const *)argv, environ) == 0)
        waitpid(pid, NULL, 0);
}

// Everything a finished or running child writes to fd, shortened to what a message can hold.
static char *read_all(Arena *a, int fd) {
    Buffer text = {.arena = a};
    char chunk[4096];
    ssize_t n;
    buffer_puts(&text, "");
    while ((n = read(fd, chunk, sizeof chunk)) > 0)
        if (text.len < 4000)
            buffer_add(&text, chunk, (size_t)n);
    while (text.len > 0 && text.data[text.len - 1] == '\n')
        text.data[--text.len] = 0;
    return text.data ? text.data : "";
}

bool run_tool(Build *b, const char *what, const char *const *argv) {
    if (b->options->verbose) {
        for (int i = 0; argv[i]; i++)
            fprintf(stderr, "%s%s", i ? " " : "", argv[i]);
        fputc('\n', stderr);
    }
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        diag_error(b->diag, NO_POS, "%s: cannot make a pipe: %s", what, strerror(errno));
        return false;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 2);
    pid_t pid;
    int error = posix_spawnp(&pid, argv[0], &actions, NULL, (char *const *)argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    if (error) {
        close(ends[0]);
        diag_error(b->diag, NO_POS, "%s: cannot run %s: %s", what, argv[0], strerror(error));
        return false;
    }
    char *text = read_all(b->arena, ends[0]);
    close(ends[0]);
    int status;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return true;
    if (WIFSIGNALED(status))
        diag_error(b->diag, NO_POS, "%s failed: %s ended by signal %d\n%s", what, argv[0],
                   WTERMSIG(status), text);
    else
        diag_error(b->diag, NO_POS, "%s failed (%s exit status %d)\n%s", what, argv[0],
                   WEXITSTATUS(status), text);
    return false;
}
