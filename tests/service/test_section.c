// The HTML of a report in a page of ours.

#include "unit.h"

#include "section.h"

static bool is_harmless(const char *html) { return section_is_harmless((Bytes){html, strlen(html)}); }

static void what_the_analyzer_writes_is_taken(void **state)
{
    (void)state;
    assert_true(is_harmless("<section class=\"escapement theme-auto\" aria-label=\"Escape analysis by go1.27.3\">\n"
                            "<p class=\"escapement-summary\">2 values escape &lt;&gt; &quot;</p>\n"
                            "<figure class=\"escapement-file\"><figcaption><b>main.go</b> <span>go1.27.3</span></figcaption>\n"
                            "<div class=\"escapement-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"main.go\">"
                            "<table class=\"escapement-code\" role=\"presentation\"><tbody>\n"
                            "<tr class=\"has-heap\"><td class=\"number\">1</td><td class=\"marks\"><span class=\"badge heap\" title=\"x > 1\">▲</span></td>"
                            "<td class=\"code\"><code><span class=\"kw on-heap\">func</span></code></td></tr>\n"
                            "</tbody></table></div>\n</figure>\n</section>\n"));
    assert_true(is_harmless("<section></section>"));
}

static void anything_else_is_not(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "", "text", "<p></p>", "<section>", "<section></section", "<section></section>more", "<section></section><section></section>",
        "<section></p>", "<section><p></section></p>", "<section></section></main>", "</section>",
        "<section><meta http-equiv=\"refresh\" content=\"0;url=/\"></section>", "<section><img></section>", "<section><script></script></section>",
        "<section><style></style></section>", "<section><a href=\"/\">x</a></section>", "<section><base></section>", "<section><!-- x --></section>",
        "<section><svg></svg></section>", "<section><p/></section>", "<section><P></P></section>", "<section><p ></p></section>",
        "<section onclick=\"x\"></section>", "<section style=\"x\"></section>", "<section id=\"x\"></section>", "<section class=x></section>",
        "<section class='x'></section>", "<section class=\"x\"onclick=\"y\"></section>", "<section class=\"<\"></section>", "<section class=\"x></section>",
        "<section class></section>", "<section\nclass=\"x\"></section>", "<section>< p></section>", "<section><", "<section></", "<",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (is_harmless(wrong[i]))
            fail_msg("taken: %s", wrong[i]);
    assert_false(section_is_harmless((Bytes){"<section>\0</section>", 20}));
}

static void elements_are_not_nested_without_end(void **state)
{
    (void)state;
    Buffer deep = {0};
    buffer_text(&deep, "<section>");
    for (int i = 0; i < 100; i++)
        buffer_text(&deep, "<b>");
    for (int i = 0; i < 100; i++)
        buffer_text(&deep, "</b>");
    buffer_text(&deep, "</section>");
    assert_false(section_is_harmless((Bytes){(char *)deep.data, deep.length}));
    buffer_free(&deep);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_the_analyzer_writes_is_taken),
        cmocka_unit_test(anything_else_is_not),
        cmocka_unit_test(elements_are_not_nested_without_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
