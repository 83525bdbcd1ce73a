// Files that are written through the C library's streams, as PostgreSQL does with a few small ones: what the library writes by
// itself is not seen, so the whole content is noted when the stream is closed. SQLite has none of these.
#include "watch.h"
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static FILE *open_stream(const char *call, const char *path, const char *mode) {
    FILE *(*real)(const char *, const char *) = dlsym(RTLD_NEXT, call);
    if (!recording || mode[0] == 'r') return real(path, mode);
    char room[LONGEST];
    struct stat found;
    take_turn();
    int before = errno, was_there = access(path, F_OK) == 0;
    errno = before;
    FILE *stream = real(path, mode);
    const char *name = stream ? name_of(fileno(stream), &found, room) : NULL;
    if (name && !was_there) note(MADE, 0, found.st_ino, name, 0, NULL, 0);
    else if (name && mode[0] == 'w') note(RESIZED, 0, found.st_ino, name, 0, NULL, 0);
    end_turn();
    return stream;
}

SHOWN FILE *fopen(const char *path, const char *mode) { return open_stream("fopen", path, mode); }
SHOWN FILE *fopen64(const char *path, const char *mode) { return open_stream("fopen64", path, mode); }

static void note_content(int descriptor) {
    char room[LONGEST], link[64];
    struct stat found;
    const char *name = name_of(descriptor, &found, room);
    if (!name || !S_ISREG(found.st_mode) || found.st_size == 0 || found.st_size > 16 << 20) return;
    // By its link, because the stream itself may be open to write only.
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    int reading = syscall(SYS_openat, AT_FDCWD, link, O_RDONLY | O_CLOEXEC);
    void *bytes = malloc(found.st_size);
    ssize_t length = bytes && reading >= 0 ? syscall(SYS_pread64, reading, bytes, found.st_size, 0) : 0;
    struct iovec part = {bytes, length > 0 ? length : 0};
    if (length > 0) note(WRITTEN, 0, found.st_ino, name, 0, &part, 1);
    free(bytes);
    if (reading >= 0) syscall(SYS_close, reading);
}

SHOWN int fclose(FILE *stream) {
    int (*real)(FILE *) = dlsym(RTLD_NEXT, "fclose");
    int descriptor = recording ? fileno(stream) : -1;
    if (descriptor < 0 || (syscall(SYS_fcntl, descriptor, F_GETFL) & O_ACCMODE) == O_RDONLY) return real(stream);
    int turn = take_turn_on(descriptor);
    if (turn && fflush(stream) == 0) note_content(descriptor);
    int result = real(stream);
    if (turn) end_turn();
    return result;
}
