// Static files are found by their path only, with the right headers; and options say what is wrong with them.

#include "unit.h"

#include <sys/stat.h>

#include "assets.h"
#include "options.h"
#include "scratch.h"

static void files_are_found_by_path(void **state)
{
    Assets assets;
    char error[256] = "";
    scratch_write(state, "index.html", "<p>");
    scratch_write(state, "app.js", "0");
    scratch_write(state, "app-1f3c9a7e.js", "1");
    scratch_write(state, "style-RUGXIZTA.css", "1");
    scratch_write(state, "some-component.js", "1");
    scratch_write(state, ".secret", "2");
    assert_true(assets_load(&assets, *state, error, sizeof error));
    assert_ptr_equal(assets_find(&assets, "/"), assets_find(&assets, "/index.html"));
    assert_string_equal(assets_find(&assets, "/")->content_type, "text/html; charset=utf-8");
    assert_string_equal(assets_find(&assets, "/app.js")->cache_control, "no-cache");
    assert_string_equal(assets_find(&assets, "/some-component.js")->cache_control, "no-cache");
    assert_non_null(strstr(assets_find(&assets, "/app-1f3c9a7e.js")->cache_control, "immutable"));
    assert_non_null(strstr(assets_find(&assets, "/style-RUGXIZTA.css")->cache_control, "immutable"));
    static const char *const missing[] = {"",          "/.secret", "/../index.html", "//index.html",
                                          "/./app.js", "/app.js/", "app.js",         "/APP.JS"};
    for (size_t i = 0; i < sizeof missing / sizeof *missing; i++)
        assert_null(assets_find(&assets, missing[i]));
    assets_free(&assets);
}

static void folder_shows_its_page_and_embed_files_are_shared(void **state)
{
    Assets assets;
    char error[256] = "";
    assert_int_equal(mkdir(scratch_path(state, "docs"), 0700), 0);
    scratch_write(state, "docs/index.html", "<p>");
    scratch_write(state, "embed.js", "0");
    assert_true(assets_load(&assets, *state, error, sizeof error));
    assert_non_null(assets_find(&assets, "/docs/"));
    assert_ptr_equal(assets_find(&assets, "/docs/"), assets_find(&assets, "/docs/index.html"));
    assert_ptr_equal(assets_find(&assets, "/docs/"), assets_find(&assets, "/docs"));
    assert_null(assets_find(&assets, "/docs//"));
    assert_null(assets_find(&assets, "/"));
    assert_true(assets_find(&assets, "/embed.js")->is_shared);
    assert_false(assets_find(&assets, "/docs/")->is_shared);
    assets_free(&assets);
    assert_int_equal(remove(scratch_path(state, "docs/index.html")), 0);
}

static void compressed_form_is_chosen_if_accepted_and_smaller(void **state)
{
    Assets assets;
    char error[256] = "";
    scratch_write(state, "a.js", "long long text");
    scratch_write(state, "a.js.gz", "short");
    scratch_write(state, "a.js.br", "tiny");
    scratch_write(state, "b.js", "x");
    scratch_write(state, "b.js.gz", "longer");
    scratch_write(state, "lonely.js.gz", "x");
    assert_true(assets_load(&assets, *state, error, sizeof error));
    const Asset *a = assets_find(&assets, "/a.js"), *b = assets_find(&assets, "/b.js");
    assert_int_equal(assets_choose(a, NULL), CODING_IDENTITY);
    assert_int_equal(assets_choose(a, "gzip"), CODING_GZIP);
    assert_int_equal(assets_choose(a, "gzip, br"), CODING_BROTLI);
    assert_int_equal(assets_choose(a, "br;q=0, gzip"), CODING_GZIP);
    assert_int_equal(assets_choose(b, "gzip, br"), CODING_IDENTITY);
    assert_string_not_equal(a->forms[CODING_GZIP].etag, a->forms[CODING_IDENTITY].etag);
    assert_null(assets_find(&assets, "/lonely.js"));
    assets_free(&assets);
}

static void missing_folder_is_an_error(void **state)
{
    (void)state;
    Assets assets;
    char error[256] = "";
    assert_false(assets_load(&assets, "/nonexistent", error, sizeof error));
    assert_string_equal(error, "/nonexistent: No such file or directory");
}

static OptionsResult parse(Options *options, char *error, size_t size, const char *const *arguments)
{
    char *argv[16] = {"escapementd"};
    int argc = 1;
    for (; arguments[argc - 1]; argc++)
        argv[argc] = (char *)(uintptr_t)arguments[argc - 1];
    argv[argc] = NULL;
    return options_parse(options, argc, argv, error, size);
}

static void options_are_read(void **state)
{
    (void)state;
    Options options;
    char error[256] = "";
    assert_int_equal(parse(&options, error, sizeof error,
                           (const char *[]){"--pack", "a", "--pack=b", "--port", "0", "--require-sandbox=full", NULL}),
                     OPTIONS_OK);
    assert_int_equal(options.libraries.count, 2);
    assert_string_equal(options.libraries.items[1].path, "b");
    assert_int_equal(options.port, 0);
    assert_int_equal(options.sandbox, SANDBOX_FULL);
    assert_string_equal(options.host, "127.0.0.1");
    assert_int_equal(parse(&options, error, sizeof error, (const char *[]){"--help", NULL}), OPTIONS_HELP);
}

static void wrong_options_are_named(void **state)
{
    (void)state;
    Options options;
    char error[256];
    static const char *const rows[][4] = {
        {NULL, NULL, NULL, "no Go library"},
        {"--pack", NULL, NULL, "--pack needs a value"},
        {"--pack=a", "--port=x", NULL, "--port must be a number from 0 to 65535"},
        {"--pack=a", "--port=70000", NULL, "--port must be a number from 0 to 65535"},
        {"--pack=a", "--workers=0", NULL, "--workers must be"},
        {"--pack=a", "--require-sandbox=much", NULL, "not much"},
        {"--pack=a", "--color=red", NULL, "unknown option --color"},
        {"--pack=a", "file", NULL, "unknown option file"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(parse(&options, error, sizeof error, rows[i]), OPTIONS_WRONG);
        if (!strstr(error, rows[i][3]))
            fail_msg("row %zu: %s", i, error);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(files_are_found_by_path, scratch_make, scratch_remove),
        cmocka_unit_test_setup_teardown(folder_shows_its_page_and_embed_files_are_shared, scratch_make,
                                        scratch_remove),
        cmocka_unit_test_setup_teardown(compressed_form_is_chosen_if_accepted_and_smaller, scratch_make,
                                        scratch_remove),
        cmocka_unit_test(missing_folder_is_an_error),
        cmocka_unit_test(options_are_read),
        cmocka_unit_test(wrong_options_are_named),
    };
    return cmocka_run_group_tests_name("assets and options", tests, NULL, NULL);
}
