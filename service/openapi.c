// GET /api/v1/openapi.json: the contract, service/openapi.json, which the assembler puts into the program.

#include "handlers.h"

extern const char openapi_start[], openapi_end[];
__asm__(".pushsection .rodata\n"
        ".globl openapi_start, openapi_end\n"
        "openapi_start: .incbin \"" ESCAPEMENT_SOURCE_DIR "/service/openapi.json\"\n"
        "openapi_end:\n"
        ".popsection\n");

Report *openapi_new(void) { return report_new((Bytes){openapi_start, (size_t)(openapi_end - openapi_start)}); }

enum MHD_Result handle_openapi(Exchange *exchange)
{
    return answer_get(exchange, "application/json", &(Content){.report = report_hold(exchange->server->openapi)}, NULL);
}
