/*
 * A disk that fails, for tests: loaded before the C library (LD_PRELOAD), it lets every call that writes below
 * FAULT_FOLDER through but the one numbered FAULT_AT and, where FAULT_STAYS is set, all after it, which fail with
 * FAULT_ERRNO. The number of calls so far is kept in FAULT_COUNT. All of it is looked up at each call, so that a program can try
 * one after the other: where FAULT_TRIAL is another than at the last call, counting begins anew.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static long calls = 0, trial = 0;
static int counter = -1;

static int is_below(const char *path) {
  const char *folder = getenv("FAULT_FOLDER");
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_descriptor_below(int fd) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_below(path);
}

/* Whether this call is to fail; it is counted. A full disk lets through what takes no space. */
static int fails(int takes_space) {
  const char *at = getenv("FAULT_AT"), *count = getenv("FAULT_COUNT");
  const char *which = getenv("FAULT_TRIAL");
  if (which && atol(which) != trial) {
    trial = atol(which);
    calls = 0;
  }
  long number = __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST);
  if (count) {
    char text[32];
    if (counter < 0) counter = syscall(SYS_openat, AT_FDCWD, count, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    int length = snprintf(text, sizeof text, "%ld\n", number);
    syscall(SYS_pwrite64, counter, text, length, 0);
  }
  if (!at || number < atol(at) || (number > atol(at) && !getenv("FAULT_STAYS"))) return 0;
  int error = atoi(getenv("FAULT_ERRNO"));
  if (error == ENOSPC && !takes_space) return 0;
  errno = error;
  return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define ON_DESCRIPTOR(type, name, takes_space, parameters, arguments) \
  type name parameters {                                              \
    if (is_descriptor_below(fd) && fails(takes_space)) return -1;     \
    return REAL(name) arguments;                                      \
  }

ON_DESCRIPTOR(ssize_t, write, 1, (int fd, const void *b, size_t n), (fd, b, n))
ON_DESCRIPTOR(ssize_t, pwrite, 1, (int fd, const void *b, size_t n, off_t at), (fd, b, n, at))
ON_DESCRIPTOR(ssize_t, pwrite64, 1, (int fd, const void *b, size_t n, off64_t at), (fd, b, n, at))
ON_DESCRIPTOR(ssize_t, writev, 1, (int fd, const struct iovec *v, int n), (fd, v, n))
ON_DESCRIPTOR(ssize_t, pwritev, 1, (int fd, const struct iovec *v, int n, off_t at), (fd, v, n, at))
ON_DESCRIPTOR(ssize_t, pwritev64, 1, (int fd, const struct iovec *v, int n, off64_t at), (fd, v, n, at))
ON_DESCRIPTOR(int, fsync, 0, (int fd), (fd))
ON_DESCRIPTOR(int, fdatasync, 0, (int fd), (fd))
ON_DESCRIPTOR(int, ftruncate, 1, (int fd, off_t n), (fd, n))
ON_DESCRIPTOR(int, ftruncate64, 1, (int fd, off64_t n), (fd, n))

#define ON_PATHS(name, takes_space, parameters, path, arguments)  \
  int name parameters {                                           \
    if (is_below(path) && fails(takes_space)) return -1;          \
    return REAL(name) arguments;                                  \
  }

ON_PATHS(rename, 0, (const char *a, const char *b), b, (a, b))
ON_PATHS(link, 1, (const char *a, const char *b), b, (a, b))
ON_PATHS(mkdir, 1, (const char *a, mode_t mode), a, (a, mode))

/* Opening counts where it may make or change a file. */
#define ON_OPEN(name)                                                                     \
  int name(const char *path, int flags, ...) {                                            \
    va_list rest;                                                                         \
    va_start(rest, flags);                                                                \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;               \
    va_end(rest);                                                                         \
    if ((flags & (O_CREAT | O_WRONLY | O_RDWR)) && is_below(path) &&                       \
        fails((flags & O_CREAT) != 0))                                                    \
      return -1;                                                                          \
    return REAL(name)(path, flags, mode);                                                 \
  }

/* Asking for the right to write is refused where nothing can be written. */
int access(const char *path, int mode) {
  if ((mode & W_OK) && is_below(path) && fails(0)) return -1;
  return REAL(access)(path, mode);
}

ON_OPEN(open)
ON_OPEN(open64)

ssize_t copy_file_range(int in, off64_t *from, int fd, off64_t *to, size_t n, unsigned flags) {
  if (is_descriptor_below(fd) && fails(1)) return -1;
  return REAL(copy_file_range)(in, from, fd, to, n, flags);
}

ssize_t sendfile(int fd, int in, off_t *at, size_t n);
ssize_t sendfile64(int fd, int in, off64_t *at, size_t n);
ON_DESCRIPTOR(ssize_t, sendfile, 1, (int fd, int in, off_t *at, size_t n), (fd, in, at, n))
ON_DESCRIPTOR(ssize_t, sendfile64, 1, (int fd, int in, off64_t *at, size_t n), (fd, in, at, n))
