// The folder of compiled units: objects named by the hash of what they were made from, so a hit
// needs no check. A hit renews the file's time; when the folder holds too many, those not used for
// longest go.
#include "driver.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_UNITS = 4096 }; // some 200 MB

typedef struct Entry {
    const char *path;
    struct timespec used;
} Entry;

static int older_first(const void *x, const void *y) {
    const Entry *a = x, *b = y;
    if (a->used.tv_sec != b->used.tv_sec)
        return a->used.tv_sec < b->used.tv_sec ? -1 : 1;
    return a->used.tv_nsec < b->used.tv_nsec ? -1 : a->used.tv_nsec > b->used.tv_nsec;
}

const char *cache_folder(Build *b) {
    const char *folder = path_join(b->arena, b->cache, "units");
    if (make_dirs(folder))
        return folder;
    diag_error(b->diag, NO_POS, "cannot make folder %s: %s", folder, strerror(errno));
    return NULL;
}

bool cache_has(const char *object) {
    return utimensat(AT_FDCWD, object, NULL, 0) == 0 || path_exists(object);
}

// Called when something was added. Another process may trim at the same time: a file that is gone
// is gone.
void cache_trim(Build *b, const char *folder) {
    VEC(Entry) entries = {0};
    DIR *d = opendir(folder);
    for (struct dirent *e; d && (e = readdir(d));) {
        struct stat st;
        const char *path = path_join(b->arena, folder, e->d_name);
        if (e->d_name[0] != '.' && stat(path, &st) == 0)
            vec_push(b->arena, &entries, ((Entry){path, st.st_mtim}));
    }
    if (d)
        closedir(d);
    if (entries.len <= MOST_UNITS)
        return;
    qsort(entries.at, (size_t)entries.len, sizeof *entries.at, older_first);
    for (int i = 0; i < entries.len / 2; i++)
        unlink(entries.at[i].path);
}
