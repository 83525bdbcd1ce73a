// Swift finds what stands on its command line from where the environment begins in memory, before the program starts. A
// preloaded library that adds a variable moves the environment away from there, and the program sees no arguments at all.
// libfaketime adds one, for the programs that this one might start; there are none, so it is left out.
#include "watch.h"
#include <dlfcn.h>
#include <string.h>

SHOWN int setenv(const char *name, const char *value, int replace) {
    int (*real)(const char *, const char *, int) = dlsym(RTLD_NEXT, "setenv");
    return strcmp(name, "FAKETIME_SHARED") == 0 ? 0 : real(name, value, replace);
}
