// Values by their types: equality, hashing, method tables, strings, slices, maps.
#pragma once
#include "../abi.h"
#include "../mem/mem.h"

// Hash of the value at p, mixed with seed; equal values hash alike, NaNs at random. Panics "hash of
// unhashable type T" with the dynamic type of an interface.
uint64_t type_hash(const Type *t, const void *p, uint64_t seed);
// Panics "hash of unhashable type: T" where type_hash would panic, in the words for an empty map.
void type_check_key(const Type *t, const void *p);
uint64_t type_hash_bytes(const void *p, size_t n, uint64_t seed);
// 64 bits nobody can foretell, from a generator seeded by the system; not for secrets.
uint64_t type_random(void);
// Panics with the runtime error prefix + t's string.
_Noreturn void type_panic(const char *prefix, const Type *t);
// The dynamic type behind an interface's first word.
static inline const Type *type_of_itab(const void *itab) {
    return itab ? ((const Itab *)itab)->type : NULL;
}
// Notes that p, if it is large, dies with the frame of a FrameOwner; site: OWNED_ARRAY for the
// arrays of append, which may all be in use.
enum { OWNED_ARRAY = -1 };
void type_own(void *owner, void *p, intptr_t site);
// rune to UTF-8 at to (4 bytes of room); returns the length. What is no rune becomes U+FFFD.
int type_encode_rune(uint8_t *to, int64_t rune);

// 64 x 64 to 128 bits, halves folded: the mixing step of all hashes here.
static inline uint64_t type_mix(uint64_t a, uint64_t b) {
    unsigned __int128 product = (unsigned __int128)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}
static inline uint64_t type_hash_word(uint64_t word, uint64_t seed) {
    return type_mix(word ^ seed ^ 0x9e3779b97f4a7c15u, seed ^ 0xd1b54a32d192ed03u);
}
