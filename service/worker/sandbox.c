// The sandbox's layers, one row and one function each (sandbox.h).

#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    NOBODY = 65534,               // who we are inside: owner of nothing
    WORKER_FILES = 512,           // two for each child, two while one is forked, and a few
    CHILD_STACK_BYTES = 64 << 20, // 4,000 nested expressions (base/limits.h) take some 20 MiB in the deepest pass
};

static bool fail(char *why, size_t size, const char *what)
{
    snprintf(why, size, "%s: %s", what, strerror(errno));
    return false;
}

// ---- namespaces

static bool write_file(const char *path, const char *text)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    ssize_t written = write(fd, text, strlen(text));
    close(fd);
    return written == (ssize_t)strlen(text);
}

static bool enter_user_namespace(Sandbox *sandbox, char *why, size_t size)
{
    (void)sandbox;
    char uid_map[64], gid_map[64];
    snprintf(uid_map, sizeof uid_map, "%d %d 1", NOBODY, (int)geteuid());
    snprintf(gid_map, sizeof gid_map, "%d %d 1", NOBODY, (int)getegid());
    if (unshare(CLONE_NEWUSER) < 0)
        return fail(why, size, "unshare");
    if (!write_file("/proc/self/setgroups", "deny") || !write_file("/proc/self/uid_map", uid_map) ||
        !write_file("/proc/self/gid_map", gid_map))
        return fail(why, size, "id map");
    return true;
}

// An empty, read-only file system becomes the root; the old one is let go.
static bool enter_mount_namespace(Sandbox *sandbox, char *why, size_t size)
{
    (void)sandbox;
    const char *empty = "/proc"; // a folder that is always there
    if (unshare(CLONE_NEWNS) < 0)
        return fail(why, size, "unshare");
    if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0)
        return fail(why, size, "private mounts");
    if (mount("none", empty, "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, "size=4k,mode=0555") < 0)
        return fail(why, size, "empty file system");
    if (chdir(empty) < 0 || syscall(SYS_pivot_root, ".", ".") < 0 || umount2(".", MNT_DETACH) < 0 || chdir("/") < 0)
        return fail(why, size, "new root");
    if (mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) < 0)
        return fail(why, size, "read-only root");
    return true;
}

static bool enter_network_namespace(Sandbox *sandbox, char *why, size_t size)
{
    (void)sandbox;
    return unshare(CLONE_NEWNET) == 0 || fail(why, size, "unshare");
}

static bool enter_ipc_namespace(Sandbox *sandbox, char *why, size_t size)
{
    (void)sandbox;
    return unshare(CLONE_NEWIPC | CLONE_NEWUTS) == 0 || fail(why, size, "unshare");
}

// ---- privileges

static bool drop_capabilities(Sandbox *sandbox, char *why, size_t size)
{
    (void)sandbox;
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
    struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {0};
    for (int capability = 0; prctl(PR_CAPBSET_READ, capability) >= 0; capability++)
        prctl(PR_CAPBSET_DROP, capability); // refused without CAP_SETPCAP, when there is nothing to gain from it either
    return syscall(SYS_capset, &header, none) == 0 || fail(why, size, "capset");
}

static bool forbid_new_privileges(Sandbox *sandbox, char *why, size_t size)
{
    (void)sandbox;
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 || fail(why, size, "prctl");
}

// ---- Landlock: rights to files, ports and signals are handled, and none is granted

// Debian 12's header ends at ABI 2; the kernel takes the longer struct and the later rights.
struct landlock_rules {
    uint64_t files, network, scopes;
};

static bool enter_landlock(Sandbox *sandbox, char *why, size_t size)
{
    (void)sandbox;
    // What each ABI can handle; a set bit without a rule is a right nobody has.
    static const struct {
        int abi;
        struct landlock_rules rules;
        size_t size_bytes;
    } versions[] = {
        {1, {(1 << 13) - 1, 0, 0}, 8},  // all of the first file rights
        {2, {(1 << 14) - 1, 0, 0}, 8},  // + refer
        {3, {(1 << 15) - 1, 0, 0}, 8},  // + truncate
        {4, {(1 << 15) - 1, 3, 0}, 16}, // + bind and connect TCP
        {5, {(1 << 16) - 1, 3, 0}, 16}, // + ioctl on devices
        {6, {(1 << 16) - 1, 3, 3}, 24}, // + abstract sockets, signals to outside
    };
    long abi = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (abi < 1)
        return fail(why, size, "landlock_create_ruleset");
    size_t row = 0;
    while (row + 1 < sizeof versions / sizeof *versions && versions[row + 1].abi <= abi)
        row++;
    int rules = (int)syscall(SYS_landlock_create_ruleset, &versions[row].rules, versions[row].size_bytes, 0);
    if (rules < 0)
        return fail(why, size, "landlock_create_ruleset");
    bool done = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    if (!done)
        fail(why, size, "landlock_restrict_self");
    close(rules);
    return done;
}

// ---- limits

// Never above what we were started with, which would be refused.
static bool set_limit(int resource, uint64_t soft, uint64_t hard)
{
    struct rlimit limit;
    if (getrlimit((__rlimit_resource_t)resource, &limit) < 0)
        return false;
    if (hard < limit.rlim_max)
        limit.rlim_max = hard;
    limit.rlim_cur = soft < limit.rlim_max ? soft : limit.rlim_max;
    return setrlimit((__rlimit_resource_t)resource, &limit) == 0;
}

static uint64_t mapped_bytes(void)
{
    unsigned long long pages = 0;
    FILE *file = fopen("/proc/self/statm", "re");
    if (file) {
        if (fscanf(file, "%llu", &pages) != 1)
            pages = 0;
        fclose(file);
    }
    return pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

static bool limit_worker(Sandbox *sandbox, char *why, size_t size)
{
    if (!sandbox->mapped_bytes) {
        snprintf(why, size, "the address space can't be measured");
        return false;
    }
    return (set_limit(RLIMIT_CORE, 0, 0) && set_limit(RLIMIT_NOFILE, WORKER_FILES, WORKER_FILES) &&
            set_limit(RLIMIT_MEMLOCK, 0, 0) && set_limit(RLIMIT_MSGQUEUE, 0, 0)) ||
           fail(why, size, "setrlimit");
}

// ---- system calls

enum { WORKER = 1, CHILD = 2, BOTH = WORKER | CHILD };

// A child inherits the worker's filter and adds one that takes away what only the worker has: a short one, since the
// kernel compiles it for each child.
static const struct {
    int call, who;
} allowed_calls[] = {
    {SCMP_SYS(read), BOTH},
    {SCMP_SYS(write), BOTH},
    {SCMP_SYS(writev), BOTH}, // a frame's header and payload
    {SCMP_SYS(close), BOTH},
    {SCMP_SYS(munmap), BOTH},
    {SCMP_SYS(mremap), BOTH},
    {SCMP_SYS(madvise), BOTH},
    {SCMP_SYS(brk), BOTH},
    {SCMP_SYS(futex), BOTH},
    {SCMP_SYS(getrandom), BOTH}, // malloc, once
    {SCMP_SYS(sysinfo), BOTH},   // qsort asks how much memory there is
    {SCMP_SYS(getpid), BOTH},
    {SCMP_SYS(gettid), BOTH},
    {SCMP_SYS(clock_gettime), BOTH},
    {SCMP_SYS(rt_sigaction), BOTH},
    {SCMP_SYS(rt_sigprocmask), BOTH},
    {SCMP_SYS(rt_sigreturn), BOTH},
    {SCMP_SYS(sigaltstack), BOTH},
    {SCMP_SYS(restart_syscall), BOTH},
    {SCMP_SYS(exit), BOTH},
    {SCMP_SYS(exit_group), BOTH},
    {SCMP_SYS(poll), WORKER},
    {SCMP_SYS(socketpair), WORKER},
    {SCMP_SYS(sendmsg), WORKER}, // a child's files to escapementd
    {SCMP_SYS(pipe2), WORKER},
    {SCMP_SYS(dup2), WORKER},
    {SCMP_SYS(dup3), WORKER},
    {SCMP_SYS(fcntl), WORKER},
    {SCMP_SYS(close_range), WORKER},
    {SCMP_SYS(wait4), WORKER},
    {SCMP_SYS(kill), WORKER},
    {SCMP_SYS(tgkill), WORKER}, // abort
    {SCMP_SYS(prctl), WORKER},
    {SCMP_SYS(prlimit64), WORKER},
    {SCMP_SYS(setrlimit), WORKER},
    {SCMP_SYS(set_robust_list), WORKER}, // fork, in the child
    {SCMP_SYS(rseq), WORKER},
    {SCMP_SYS(set_tid_address), WORKER},
};

// Asked for on the way to an error message or by a cautious library; the answer no is as good as any.
static const struct {
    int call, error, who;
} refused_calls[] = {
    {SCMP_SYS(open), ENOENT, BOTH},       {SCMP_SYS(openat), ENOENT, BOTH}, {SCMP_SYS(stat), ENOENT, BOTH},
    {SCMP_SYS(newfstatat), ENOENT, BOTH}, {SCMP_SYS(access), ENOENT, BOTH}, {SCMP_SYS(readlink), ENOENT, BOTH},
    {SCMP_SYS(getcwd), ENOENT, BOTH},     {SCMP_SYS(ioctl), ENOTTY, BOTH},  {SCMP_SYS(lseek), ESPIPE, BOTH},
    {SCMP_SYS(tgkill), EPERM, CHILD}, // abort then ends in a fault, which the child catches (child.c)
};

enum { ALLOWED_COUNT = sizeof allowed_calls / sizeof *allowed_calls, REFUSED_COUNT = sizeof refused_calls / sizeof *refused_calls };

#if defined(__SANITIZE_ADDRESS__) // its run-time library looks around before it prints a report
static const uint32_t unknown_call = SCMP_ACT_ERRNO(ENOSYS);
#else
static const uint32_t unknown_call = SCMP_ACT_KILL_PROCESS;
#endif

// Memory, but none that can be executed.
static bool allow_memory(scmp_filter_ctx filter)
{
    const struct scmp_arg_cmp not_executable = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, not_executable) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, not_executable) == 0;
}

// Without new namespaces, and no threads.
static bool allow_fork(scmp_filter_ctx filter)
{
    const scmp_datum_t namespaces = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWPID | CLONE_NEWIPC |
                                    CLONE_NEWUTS | CLONE_NEWCGROUP | CLONE_THREAD | CLONE_VM;
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1, SCMP_A0(SCMP_CMP_MASKED_EQ, namespaces, 0)) == 0;
}

static bool refuse(scmp_filter_ctx filter, size_t row)
{
    uint32_t action = SCMP_ACT_ERRNO((uint32_t)refused_calls[row].error);
    return seccomp_rule_add(filter, action, refused_calls[row].call, 0) == 0;
}

static bool add_worker_rules(scmp_filter_ctx filter)
{
    bool ok = allow_memory(filter) && allow_fork(filter);
    for (size_t i = 0; i < ALLOWED_COUNT; i++)
        if (allowed_calls[i].who & WORKER)
            ok = ok && seccomp_rule_add(filter, SCMP_ACT_ALLOW, allowed_calls[i].call, 0) == 0;
    for (size_t i = 0; i < REFUSED_COUNT; i++)
        if (refused_calls[i].who & WORKER)
            ok = ok && refuse(filter, i);
    return ok;
}

static bool is_refused_to_child(int call)
{
    for (size_t i = 0; i < REFUSED_COUNT; i++)
        if (refused_calls[i].call == call && refused_calls[i].who & CHILD)
            return true;
    return false;
}

static bool add_child_rules(scmp_filter_ctx filter)
{
    bool ok = seccomp_rule_add(filter, unknown_call, SCMP_SYS(clone), 0) == 0;
    for (size_t i = 0; i < ALLOWED_COUNT; i++)
        if (!(allowed_calls[i].who & CHILD) && !is_refused_to_child(allowed_calls[i].call))
            ok = ok && seccomp_rule_add(filter, unknown_call, allowed_calls[i].call, 0) == 0;
    for (size_t i = 0; i < REFUSED_COUNT; i++)
        if (!(refused_calls[i].who & WORKER))
            ok = ok && refuse(filter, i);
    return ok;
}

// libseccomp writes programs to files only; the file is one in memory.
static bool read_program(scmp_filter_ctx filter, struct sock_fprog *program)
{
    int fd = memfd_create("seccomp", MFD_CLOEXEC);
    if (fd < 0)
        return false;
    bool ok = seccomp_export_bpf(filter, fd) == 0;
    off_t size = lseek(fd, 0, SEEK_END);
    ok = ok && size > 0 && size % (off_t)sizeof(struct sock_filter) == 0;
    if (ok) {
        program->len = (unsigned short)((size_t)size / sizeof(struct sock_filter));
        program->filter = memory_new((size_t)size);
        ok = pread(fd, program->filter, (size_t)size, 0) == size;
    }
    close(fd);
    return ok;
}

static bool make_program(uint32_t otherwise, bool (*add_rules)(scmp_filter_ctx filter), struct sock_fprog *program)
{
    scmp_filter_ctx filter = seccomp_init(otherwise);
    bool ok = filter && add_rules(filter) && read_program(filter, program);
    seccomp_release(filter);
    return ok;
}

static bool load_program(const struct sock_fprog *program)
{
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, program, 0, 0) == 0;
}

static bool filter_calls(Sandbox *sandbox, char *why, size_t size)
{
    struct sock_fprog worker_calls = {0}, child_calls = {0};
    if (!make_program(unknown_call, add_worker_rules, &worker_calls) ||
        !make_program(SCMP_ACT_ALLOW, add_child_rules, &child_calls)) {
        snprintf(why, size, "the filter can't be built");
        return false;
    }
    if (!load_program(&worker_calls))
        return fail(why, size, "prctl");
    free(worker_calls.filter);
    sandbox->child_calls = child_calls;
    return true;
}

// ---- the pid namespace

static bool add_waiting_rules(scmp_filter_ctx filter)
{
    static const int calls[] = {SCMP_SYS(wait4), SCMP_SYS(exit_group), SCMP_SYS(exit), SCMP_SYS(rt_sigreturn), SCMP_SYS(restart_syscall)};
    bool ok = true;
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        ok = ok && seccomp_rule_add(filter, SCMP_ACT_ALLOW, calls[i], 0) == 0;
    return ok;
}

// The first process of the two below: it has nothing to do but to wait, so it gives up the rest. What can't be had here is
// reported by the other one, which tries the same.
static _Noreturn void wait_outside(pid_t inner)
{
    int status;
    char why[128];
    struct sock_fprog calls = {0};
    syscall(SYS_close_range, 0U, ~0U, 0U);
    drop_capabilities(NULL, why, sizeof why);
    if (forbid_new_privileges(NULL, why, sizeof why) && make_program(unknown_call, add_waiting_rules, &calls))
        load_program(&calls);
    while (waitpid(inner, &status, 0) < 0 && errno == EINTR)
        ;
    _exit(WIFEXITED(status) ? WEXITSTATUS(status) : 1);
}

// A pid namespace holds the processes forked after it, so the worker goes on in a child, which is its process 1: when
// that ends, the kernel ends everything inside. The first process stays outside, holds nothing, and ends the same way.
static bool enter_pid_namespace(Sandbox *sandbox, char *why, size_t size)
{
    (void)sandbox;
    if (unshare(CLONE_NEWPID) < 0)
        return fail(why, size, "unshare");
    pid_t inner = fork();
    if (inner < 0) {
        fail(why, size, "fork");
        fprintf(stderr, "escapement-worker: pid namespace: %s\n", why); // there is no way back out of it
        exit(1);
    }
    if (inner > 0)
        wait_outside(inner);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    return true;
}

// ---- the whole

typedef struct LayerRow {
    const char *name, *purpose;
    bool is_basic;
    bool (*apply)(Sandbox *sandbox, char *why, size_t size);
} LayerRow;

// In this order: a namespace needs what a later layer takes away.
static const LayerRow layer_rows[] = {
    {"user_namespace", "nobody, without rights outside", false, enter_user_namespace},
    {"mount_namespace", "an empty read-only root", false, enter_mount_namespace},
    {"network_namespace", "no network, not even the loopback", false, enter_network_namespace},
    {"ipc_namespace", "no shared memory or host name of others", false, enter_ipc_namespace},
    {"pid_namespace", "no other process in sight, none outlives the worker", false, enter_pid_namespace},
    {"capabilities", "all dropped", false, drop_capabilities},
    {"no_new_privileges", "no exec can add rights", true, forbid_new_privileges},
    {"landlock", "no path, port or signal allowed", false, enter_landlock},
    {"rlimits", "CPU time, address space, files, core dumps", true, limit_worker},
    {"seccomp", "only the system calls of an analysis", true, filter_calls},
};

static Bytes bytes_of(const char *text) { return (Bytes){text, strlen(text)}; }

void sandbox_enter(Sandbox *sandbox, ChildLimits limits)
{
    *sandbox = (Sandbox){.limits = limits, .mapped_bytes = mapped_bytes()};
    for (size_t i = 0; i < sizeof layer_rows / sizeof *layer_rows; i++) {
        const LayerRow *row = &layer_rows[i];
        char *why = sandbox->why[i];
        bool is_active = row->apply(sandbox, why, sizeof sandbox->why[i]);
        sandbox->layers[sandbox->layer_count++] = (Layer){.name = bytes_of(row->name),
                                                          .is_active = is_active,
                                                          .is_basic = row->is_basic,
                                                          .detail = bytes_of(is_active ? row->purpose : why)};
    }
}

void sandbox_shut_child(const Sandbox *sandbox)
{
    const ChildLimits *limits = &sandbox->limits;
    uint64_t memory = sandbox->mapped_bytes + limits->memory_bytes;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    bool ok = set_limit(RLIMIT_CPU, limits->cpu_seconds, limits->cpu_seconds + 1) && set_limit(RLIMIT_FSIZE, 0, 0) &&
              set_limit(RLIMIT_NPROC, 0, 0) && set_limit(RLIMIT_STACK, CHILD_STACK_BYTES, CHILD_STACK_BYTES) &&
              set_limit(RLIMIT_NOFILE, 0, 0) && (!sandbox->mapped_bytes || set_limit(RLIMIT_AS, memory, memory));
    if (!ok || (sandbox->child_calls.len && !load_program(&sandbox->child_calls)))
        _exit(CHILD_EXIT_UNSHUT);
}
