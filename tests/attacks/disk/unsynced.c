/* A disk that forgets what was not synced. Preloaded into a process (LD_PRELOAD), it keeps beside the data a second folder
 * (FORGETFUL_MIRROR) that holds what a power cut would leave of the first (FORGETFUL_ROOT): the bytes of each file as they
 * were at its last fsync or fdatasync. A name given, changed or taken away is there at once, as on a journalling disk. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *mirrored(const char *path, char *out) {
  const char *root = getenv("FORGETFUL_ROOT"), *mirror = getenv("FORGETFUL_MIRROR");
  char whole[PATH_MAX];
  if (!root || !mirror || !path) return NULL;
  if (path[0] == '/') snprintf(whole, sizeof whole, "%s", path);
  else {
    char here[PATH_MAX];
    if (!getcwd(here, sizeof here)) return NULL;
    snprintf(whole, sizeof whole, "%s/%s", here, path);
  }
  size_t length = strlen(root);
  if (strncmp(whole, root, length) != 0) return NULL;
  snprintf(out, PATH_MAX, "%s%s", mirror, whole + length);
  return out;
}

static void folders_of(const char *path) {
  char part[PATH_MAX];
  snprintf(part, sizeof part, "%s", path);
  for (char *at = part + 1; *at; at++)
    if (*at == '/') {
      *at = 0;
      mkdir(part, 0700);
      *at = '/';
    }
}

static void keep(int fd) {
  char link[64], path[PATH_MAX], into[PATH_MAX], beside[PATH_MAX + 8], bytes[65536];
  struct stat kind;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0 || fstat(fd, &kind) || !S_ISREG(kind.st_mode)) return;
  path[length] = 0;
  if (!mirrored(path, into)) return;
  folders_of(into);
  snprintf(beside, sizeof beside, "%s.%d", into, getpid());
  int from = open(path, O_RDONLY), to = open(beside, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  for (ssize_t some; from >= 0 && to >= 0 && (some = read(from, bytes, sizeof bytes)) > 0;)
    if (write(to, bytes, some) < 0) break;
  if (from >= 0) close(from);
  if (to >= 0) close(to);
  int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
  real(beside, into);
}

static int synced(const char *name, int fd) {
  int (*real)(int) = dlsym(RTLD_NEXT, name);
  int outcome = real(fd);
  if (outcome == 0) keep(fd);
  return outcome;
}
int fsync(int fd) { return synced("fsync", fd); }
int fdatasync(int fd) { return synced("fdatasync", fd); }

int rename(const char *from, const char *to) {
  char a[PATH_MAX], b[PATH_MAX];
  int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
  int outcome = real(from, to);
  if (outcome == 0 && mirrored(from, a) && mirrored(to, b)) {
    folders_of(b);
    real(a, b);
  }
  return outcome;
}
int unlink(const char *path) {
  char a[PATH_MAX];
  int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
  int outcome = real(path);
  if (outcome == 0 && mirrored(path, a)) real(a);
  return outcome;
}
