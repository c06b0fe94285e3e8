// Two small helpers of the benchmark.
//
//   benchmark time COMMAND…    runs the command and prints how many microseconds it took
//   benchmark write FROM DIR   puts the bytes of FROM durably into DIR: write, fsync, rename, fsync

#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static long long microseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000LL + now.tv_nsec / 1000;
}

static int run(char **words) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  pid_t child;
  int status = 0;
  long long start = microseconds();
  if (posix_spawnp(&child, words[0], &actions, NULL, words, environ) != 0) return 127;
  waitpid(child, &status, 0);
  printf("%lld\n", microseconds() - start);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

static int put(const char *from, const char *path) {
  int source = open(from, O_RDONLY | O_CLOEXEC);
  struct stat facts;
  if (source < 0 || fstat(source, &facts) != 0) return 1;
  size_t count = (size_t)facts.st_size;
  char *bytes = malloc(count);
  if (!bytes || read(source, bytes, count) != (ssize_t)count) return 1;
  int folder = open(path, O_DIRECTORY | O_CLOEXEC);
  int file = openat(folder, ".new", O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
  if (file < 0 || write(file, bytes, count) != (ssize_t)count || fsync(file) != 0) return 1;
  if (renameat(folder, ".new", folder, "file") != 0 || fsync(folder) != 0) return 1;
  return 0;
}

int main(int count, char **words) {
  if (count >= 3 && strcmp(words[1], "time") == 0) return run(words + 2);
  if (count == 4 && strcmp(words[1], "write") == 0) return put(words[2], words[3]);
  return 64;
}
