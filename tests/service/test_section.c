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

// In a browser the first one ends what is around the section: the inner row ends the cell with its <div>s, the inner table the row
// with its table, and the </div>s are the page's then.
static void no_element_is_in_one_of_its_kind(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "<section><table><tr><td><div><tr><table></table></tr></div></td></tr></table>x</section>",
        "<section><section></section></section>", "<section><b><p><b></b></p></b></section>", "<section><table><tr><td><table></table></td></tr></table></section>",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (is_harmless(wrong[i]))
            fail_msg("taken: %s", wrong[i]);
    assert_true(is_harmless("<section><b>x</b><b>y</b></section>"));
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_the_analyzer_writes_is_taken),
        cmocka_unit_test(anything_else_is_not),
        cmocka_unit_test(no_element_is_in_one_of_its_kind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
