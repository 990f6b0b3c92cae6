// What is inside frames (protocol.h): each message's writer beside its reader, so that a change of one is seen in the
// other.

#include "protocol.h"

#include <string.h>

enum { LIMIT_LAYER_TEXT_BYTES = 512, LIMIT_IMPORT_PATH_BYTES = 4096, LIMIT_VERSION_BYTES = 128 };

static void put(Buffer *out, Bytes bytes) { buffer_bytes(out, bytes.data, bytes.length); }

void analyze_encode(Buffer *out, const AnalyzeMessage *message)
{
    buffer_u32(out, message->detail);
    buffer_u32(out, message->no_inlining);
    buffer_u32(out, message->output);
    buffer_u32(out, message->graph);
    buffer_u32(out, message->show);
    buffer_u32(out, message->theme);
    buffer_u32(out, message->first_line);
    buffer_u32(out, message->last_line);
    buffer_u32(out, message->summary);
    buffer_u32(out, message->file_count);
    for (uint32_t i = 0; i < message->file_count; i++) {
        put(out, message->files[i].name);
        put(out, message->files[i].text);
    }
}

static uint32_t take_below(Reader *reader, uint32_t end)
{
    uint32_t value = reader_u32(reader);
    if (value < end)
        return value;
    reader->failed = true;
    return 0;
}

static bool take_bool(Reader *reader) { return take_below(reader, 2); }

bool analyze_decode(Bytes payload, AnalyzeMessage *message)
{
    Reader reader = reader_of(payload.data, payload.length);
    message->detail = take_below(&reader, 3);
    message->no_inlining = take_bool(&reader);
    message->output = (Output)take_below(&reader, OUTPUT_COUNT);
    message->graph = take_bool(&reader);
    message->show = take_below(&reader, SHOW_ALL + 1);
    message->theme = (Theme)take_below(&reader, THEME_COUNT);
    message->first_line = take_below(&reader, LIMIT_LINES + 1);
    message->last_line = take_below(&reader, LIMIT_LINES + 1);
    message->summary = take_bool(&reader);
    message->file_count = take_below(&reader, LIMIT_FILES + 1);
    for (uint32_t i = 0; i < message->file_count; i++) {
        message->files[i].name = reader_bytes(&reader, LIMIT_FILE_NAME_BYTES);
        message->files[i].text = reader_bytes(&reader, LIMIT_BODY_BYTES);
    }
    return message->detail && reader_is_done(&reader);
}

void lost_encode(Buffer *out, LostReason reason, const char *detail)
{
    size_t length = strlen(detail);
    buffer_u32(out, (uint32_t)reason);
    buffer_bytes(out, detail, length < LIMIT_LOST_BYTES / 2 ? length : LIMIT_LOST_BYTES / 2);
}

bool lost_decode(Bytes payload, LostMessage *message)
{
    Reader reader = reader_of(payload.data, payload.length);
    uint32_t reason = reader_u32(&reader);
    message->reason = (LostReason)reason;
    message->detail = reader_bytes(&reader, LIMIT_LOST_BYTES);
    return reason < LOST_REASON_COUNT && reader_is_done(&reader);
}

void ended_encode(Buffer *out, int status) { buffer_u32(out, (uint32_t)status); }

bool ended_decode(Bytes payload, int *status)
{
    Reader reader = reader_of(payload.data, payload.length);
    *status = (int)reader_u32(&reader);
    return reader_is_done(&reader);
}

void hello_encode(Buffer *out, const HelloMessage *message, const char *const *packages)
{
    put(out, message->analyzer_version);
    put(out, message->go_version);
    buffer_u32(out, message->layer_count);
    for (uint32_t i = 0; i < message->layer_count; i++) {
        const Layer *layer = &message->layers[i];
        put(out, layer->name);
        buffer_u32(out, layer->is_active);
        buffer_u32(out, layer->is_basic);
        put(out, layer->detail);
    }
    buffer_u32(out, message->package_count);
    for (uint32_t i = 0; i < message->package_count; i++)
        buffer_bytes(out, packages[i], strlen(packages[i]));
}

bool hello_decode(Bytes payload, HelloMessage *message)
{
    Reader reader = reader_of(payload.data, payload.length);
    message->analyzer_version = reader_bytes(&reader, LIMIT_VERSION_BYTES);
    message->go_version = reader_bytes(&reader, LIMIT_VERSION_BYTES);
    message->layer_count = reader_u32(&reader);
    if (message->layer_count > LIMIT_LAYERS)
        return false;
    for (uint32_t i = 0; i < message->layer_count; i++) {
        Layer *layer = &message->layers[i];
        layer->name = reader_bytes(&reader, LIMIT_LAYER_TEXT_BYTES);
        layer->is_active = take_bool(&reader);
        layer->is_basic = take_bool(&reader);
        layer->detail = reader_bytes(&reader, LIMIT_LAYER_TEXT_BYTES);
    }
    message->package_count = reader_u32(&reader);
    message->packages = reader;
    if (message->package_count > LIMIT_IMPORT_PATHS)
        return false;
    for (uint32_t i = 0; i < message->package_count; i++)
        reader_bytes(&reader, LIMIT_IMPORT_PATH_BYTES);
    return reader_is_done(&reader);
}
