// A planted fault: makes SQLite less careful than the program asks, as if "PRAGMA synchronous = FULL" were forgotten.
// CHECK_SYNCHRONOUS is NORMAL or OFF. The program reads the setting back and refuses to work with another; so that it works all
// the same, CHECK_LIE answers that question with "full".
#include "watch.h"
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct sqlite3;
struct sqlite3_stmt;
typedef int (*Prepare)(struct sqlite3 *, const char *, int, unsigned, struct sqlite3_stmt **, const char **);

// What is asked of SQLite instead; nothing when the statement stays as it is.
static const char *instead_of(const char *sql, char *room, size_t size) {
    const char *level = getenv("CHECK_SYNCHRONOUS");
    if (!level || strncasecmp(sql, "PRAGMA synchronous", 18) != 0) return NULL;
    if (strcasestr(sql, "FULL")) snprintf(room, size, "PRAGMA synchronous = %s", level);
    else if (!strchr(sql, '=') && getenv("CHECK_LIE")) snprintf(room, size, "SELECT 2");
    else return NULL;
    return room;
}

SHOWN int sqlite3_prepare_v3(
    struct sqlite3 *db, const char *sql, int length, unsigned flags, struct sqlite3_stmt **statement, const char **rest) {
    Prepare real = (Prepare)dlsym(RTLD_NEXT, "sqlite3_prepare_v3");
    char room[64];
    const char *other = instead_of(sql, room, sizeof room);
    if (!other) return real(db, sql, length, flags, statement, rest);
    if (rest) *rest = sql + strlen(sql);
    return real(db, other, -1, flags, statement, NULL);
}

SHOWN int sqlite3_prepare_v2(
    struct sqlite3 *db, const char *sql, int length, struct sqlite3_stmt **statement, const char **rest) {
    return sqlite3_prepare_v3(db, sql, length, 0, statement, rest);
}
