// Counts the calls on files below the folder, over all processes of a scenario, and makes exactly one of them fail.
#include "watch.h"
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

int failing;
static long which;
static int error;
static atomic_long *counter;

// CHECK_FAIL holds "number error"; number 0 fails nothing. CHECK_COUNTER names a file of eight zeroes that all share.
__attribute__((constructor)) static void begin(void) {
    const char *wish = getenv("CHECK_FAIL"), *path = getenv("CHECK_COUNTER");
    if (!wish || !path || sscanf(wish, "%ld %d", &which, &error) != 2) return;
    int file = syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC);
    void *room = (void *)syscall(SYS_mmap, NULL, sizeof *counter, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (room == MAP_FAILED) abort();
    syscall(SYS_close, file);
    counter = room;
    failing = 1;
}

int must_fail(const char *call, const char *name) {
    if (!failing || !name) return 0;
    int fails = atomic_fetch_add(counter, 1) + 1 == which;
    char words[64];
    int length = snprintf(words, sizeof words, "%s%s", call, fails ? " failed" : "");
    note_bytes(COUNTED, name, words, length);
    if (fails) errno = error;
    return fails;
}

int must_fail_on(const char *call, int descriptor) {
    char room[LONGEST];
    struct stat found;
    return failing && must_fail(call, name_of(descriptor, &found, room));
}
