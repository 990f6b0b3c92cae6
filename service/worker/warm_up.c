// Finding and touching the pages that are read (warm_up.h): in a child, all of the image is forbidden, and each page is
// noted and allowed when it is asked for.

#include "warm_up.h"

#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../protocol/buffer.h"

enum {
    PAGE_BYTES = 4 << 10,
    LEAST_IMAGE_BYTES = 1 << 20, // smaller mappings of files are the programs' own
    STACK_BYTES = 64 << 10,      // of the signal handler
    SECONDS = 5,                 // for a small program; the least of them all
};

static const char program[] = "package main\n"
                              "import (\n\t\"errors\"\n\t\"fmt\"\n\t\"os\"\n\t\"sort\"\n\t\"strings\"\n\t\"sync\"\n)\n"
                              "type T struct {\n\tmu sync.Mutex\n\tnames []string\n\tby map[string]*T\n}\n"
                              "func (t *T) String() string { return strings.Join(t.names, \", \") }\n"
                              "func find(t *T, name string) (*T, error) {\n"
                              "\tt.mu.Lock()\n\tdefer t.mu.Unlock()\n"
                              "\tif found := t.by[name]; found != nil {\n\t\treturn found, nil\n\t}\n"
                              "\treturn nil, fmt.Errorf(\"%s: %w\", name, errors.New(\"not found\"))\n}\n"
                              "func main() {\n"
                              "\tt := &T{by: map[string]*T{}}\n"
                              "\tfor i := 0; i < 10; i++ {\n\t\tt.names = append(t.names, fmt.Sprint(i))\n\t}\n"
                              "\tsort.Slice(t.names, func(i, j int) bool { return t.names[i] < t.names[j] })\n"
                              "\tif _, err := find(t, \"x\"); err != nil {\n\t\tfmt.Fprintln(os.Stderr, err)\n\t}\n"
                              "\tfmt.Println(t)\n}\n";

typedef struct Image {
    char *start;
    size_t page_count;
    unsigned char *is_read; // shared with the child, a byte for each page
} Image;

static Image image; // for the signal handler

static bool find_image(void) {
    FILE *maps = fopen("/proc/self/maps", "re");
    char line[512], rights[5], inode[32];
    uintptr_t start, end;
    bool found = false;
    while (maps && !found && fgets(line, sizeof line, maps)) {
        // "7f12c0000000-7f12c1000000 rw-p 00000000 08:01 1234 /a/pack": private and writable, of a file
        found = sscanf(line, "%lx-%lx %4s %*s %*s %31s", &start, &end, rights, inode) == 4 && strcmp(rights, "rw-p") == 0 &&
                strcmp(inode, "0") != 0 && end - start >= LEAST_IMAGE_BYTES;
    }
    if (maps)
        fclose(maps);
    if (found)
        image = (Image){.start = (char *)start, .page_count = (end - start) / PAGE_BYTES};
    return found;
}

static void allow_page(int signal_number, siginfo_t *info, void *context) {
    (void)signal_number, (void)context;
    size_t page = ((uintptr_t)info->si_addr - (uintptr_t)image.start) / PAGE_BYTES;
    if ((char *)info->si_addr < image.start || page >= image.page_count || image.is_read[page])
        _exit(1); // a mistake of ours, which isn't to be found here
    image.is_read[page] = 1;
    if (mprotect(image.start + page * PAGE_BYTES, PAGE_BYTES, PROT_READ | PROT_WRITE) < 0)
        _exit(1);
}

static _Noreturn void read_pages(Analyzer *analyzer) {
    static char stack[STACK_BYTES];
    sigaltstack(&(stack_t){.ss_sp = stack, .ss_size = sizeof stack}, NULL);
    struct sigaction action = {.sa_sigaction = allow_page, .sa_flags = SA_ONSTACK | SA_SIGINFO};
    sigaction(SIGSEGV, &action, NULL);
    alarm(SECONDS);
    if (mprotect(image.start, image.page_count * PAGE_BYTES, PROT_NONE) < 0)
        _exit(1);
    AnalyzerFile file = {"./main.go", program, sizeof program - 1};
    analyzer_run(analyzer, &(AnalyzerOptions){.detail = 1, .output = ANALYZER_JSON}, &file, 1);
    _exit(0);
}

// The kernel maps pages around one that is read; fork would copy their entries for nothing. Those that were written to are
// no pages of the file any more, and stay.
static void drop_others(void) {
    enum { PAGE_IS_PRESENT = 63, PAGE_IS_OF_FILE = 61 }; // bits: Documentation/admin-guide/mm/pagemap.rst
    size_t size = image.page_count * sizeof(uint64_t);
    uint64_t *entries = memory_new(size);
    int fd = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
    bool ok = fd >= 0 && pread(fd, entries, size, (off_t)((uintptr_t)image.start / PAGE_BYTES * sizeof *entries)) == (ssize_t)size;
    for (size_t page = 0; ok && page < image.page_count; page++)
        if (entries[page] >> PAGE_IS_PRESENT & 1 && entries[page] >> PAGE_IS_OF_FILE & 1)
            madvise(image.start + page * PAGE_BYTES, PAGE_BYTES, MADV_DONTNEED);
    if (fd >= 0)
        close(fd);
    free(entries);
}

void warm_up(Analyzer *analyzer) {
    if (!find_image())
        return;
    void *shared = mmap(NULL, image.page_count, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED)
        return;
    image.is_read = shared;
    pid_t child = fork();
    if (child == 0)
        read_pages(analyzer);
    if (child > 0)
        waitpid(child, NULL, 0);
    for (size_t page = 0; child > 0 && page < image.page_count; page++) {
        volatile char *byte = image.start + page * PAGE_BYTES;
        if (image.is_read[page])
            *byte = *byte;
    }
    munmap(shared, image.page_count);
    drop_others();
}
