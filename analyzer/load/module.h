// module: the Go module around a folder, and where the packages are that its code may import: in the module itself, in its vendor
// folder, in the modules that go.mod requires, as the go command has downloaded them, or in those of a workspace (go.work, $GOWORK).
// Nothing is fetched, and no other versions are chosen than those that go.mod names (since go1.17 it names all), of a workspace's
// modules the highest. Rule: go.dev/ref/mod.
#ifndef ESCAPEMENT_MODULE_H
#define ESCAPEMENT_MODULE_H

#include "../base/base.h"

typedef struct Required { // in the order of go.mod
    const char *path;    // of a module
    const char *version; // "v1.2.3"; NULL: it is replaced by a folder, or a module of the workspace
    const char *folder;  // where it is, if it is anywhere
    int go_minor;        // of its go.mod; 0: not read yet
} Required;

typedef struct Module {
    Arena *arena;
    const char *path;    // "example.com/m"
    const char *folder;  // of its go.mod, absolute
    int go_minor;        // the language of its code: go.mod's go line, 22 for "go 1.22.1"
    bool is_vendored;    // imports come from its vendor folder, no others
    Map vendored;        // package path atom -> the language of its module
    VEC(Required) required;
    VEC(const char *) ignored; // by go.mod's ignore lines
} Module;

// The module of the nearest go.mod in the folder (absolute) or above; NULL: there is none, it is the
// standard library's, or *error says what is wrong with it.
Module *module_around(Arena *arena, AtomTable *atoms, const char *folder, const char **error);

// What the go.mod in a folder calls its module; NULL: there is none.
const char *module_path_in(Arena *arena, const char *folder);

// What the text of a go.mod says, of a vendor/modules.txt, and of a go.work in folder, whose modules are read: any bytes. False: the
// module is none of the workspace's.
void module_read(Module *module, const char *text, size_t length);
bool module_read_workspace(Module *module, const char *folder, const char *text, size_t length);
void module_read_vendored(Module *module, AtomTable *atoms, const char *text, size_t length);

// The folder of a package by its import path, and its language; NULL: neither the module nor what it requires has it.
const char *module_package_folder(Module *module, AtomTable *atoms, const char *path, int *go_minor);

// The same of the module's own packages alone.
const char *module_own_folder(Module *module, const char *path);
// Does ./... leave out this folder of the module? An ignored "./a/b" is of the module's own folder, "a/b" is anywhere.
bool module_ignores(const Module *module, const char *folder);

// What the go command says of an import in a module that leads nowhere, or where it may not lead.
const char *module_refusal(const Module *module, Arena *arena, const char *path, bool exists);

// May code of the package at one path import the other? Not if that is internal to other folders (go help importpath).
bool module_may_import(const char *importing, const char *path);

#endif
