#include <argon2.h>
#include <stddef.h>

/* Makes bytes zero in a way that no compiler leaves out, though nobody reads them afterwards. */
static inline void wipe_memory(void *start, size_t count) {
    volatile unsigned char *byte = (volatile unsigned char *)start;
    while (count--) *byte++ = 0;
}
