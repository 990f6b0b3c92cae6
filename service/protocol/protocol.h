// protocol: what escapementd, its worker and the worker's children say to each other over socket pairs.
//
//     daemon            worker             child (one per snippet)
//       |<---- HELLO -----|                        once, when the library is open and the sandbox shut
//       |<---- CHILD -----|----- fork ---->|       with the daemon's end of a socket pair, and of the pipe that is its stderr
//       |---- ANALYZE -------------------->|
//       |<---- REPORT or LOST -------------|       LOST: it wrote too much
//       |---- KILL ------>|                        it is too slow, or does what it should not
//       |<---- ENDED -----|                        how, in any case
//
// Programs and reports pass between daemon and child only. The worker, which children are copies of, never has a byte of them,
// so that no child has in its memory what another was asked.
//
// A frame is a header of 20 bytes (magic, kind, request id, payload length) and its payload. Each kind has a limit to
// its length, a row of FRAME_KINDS; a frame that breaks a rule makes its sender untrustworthy: the stream is closed,
// and a child or worker that sent it is killed. A child runs a stranger's code through a large program, so nothing it
// sends is believed before it is checked.
#ifndef ESCAPEMENT_PROTOCOL_H
#define ESCAPEMENT_PROTOCOL_H

#include "buffer.h"

enum {
    FRAME_HEADER_BYTES = 20,
    LIMIT_BODY_BYTES =
        1 << 20,      // an HTTP body: a few hundred times the size of a snippet, small enough to keep in memory
    LIMIT_FILES = 64, // files of one request; a package of the standard library has 20 on average
    LIMIT_LINES = LIMIT_BODY_BYTES + 1, // a body of line feeds
    LIMIT_FILE_NAME_BYTES = 200,  // below the 255 of file systems, so that it could be written down anywhere
    LIMIT_REPORT_BYTES = 8 << 20, // -m=2 prints about 60 bytes for each byte of dense code
    LIMIT_ANALYZE_BYTES = LIMIT_BODY_BYTES + LIMIT_FILES * (LIMIT_FILE_NAME_BYTES + 8) + 64, // numbers: 40
    LIMIT_HELLO_BYTES = 4 << 20, // import paths: the standard library's take 10 KB, an operator's GOPATH perhaps 1 MB
    LIMIT_LOST_BYTES = 4096,     // one line for the log
    LIMIT_ENDED_BYTES = 4,
    CHILD_FILES = 2,             // that come with CHILD: its socket, its stderr
    LIMIT_LAYERS = 16,           // of the sandbox; there are ten
    LIMIT_IMPORT_PATHS = 100000,
};

// FRAME(name, largest payload)
#define FRAME_KINDS(FRAME)                                                                                             \
    FRAME(HELLO, LIMIT_HELLO_BYTES)                                                                                    \
    FRAME(FAILED, LIMIT_LOST_BYTES)                                                                                    \
    FRAME(CHILD, 0)                                                                                                    \
    FRAME(KILL, 0)                                                                                                     \
    FRAME(ENDED, LIMIT_ENDED_BYTES)                                                                                    \
    FRAME(ANALYZE, LIMIT_ANALYZE_BYTES)                                                                                \
    FRAME(REPORT, LIMIT_REPORT_BYTES)                                                                                  \
    FRAME(LOST, LIMIT_LOST_BYTES)

typedef enum FrameKind {
#define FRAME(name, limit) FRAME_##name,
    FRAME_KINDS(FRAME)
#undef FRAME
        FRAME_KIND_COUNT
} FrameKind;

typedef struct Frame {
    FrameKind kind;
    uint64_t id; // of the request; of CHILD, KILL and ENDED the number of the child; 0 for HELLO and FAILED
    Bytes payload;
} Frame;

// How a child exits that could not answer.
enum { CHILD_EXIT_UNSHUT = 97, CHILD_EXIT_OUT_OF_MEMORY, CHILD_EXIT_CRASHED, CHILD_EXIT_BAD_REQUEST };

// ---- frames on a stream

void frame_write(Buffer *out, FrameKind kind, uint64_t id, const void *payload, size_t length);

typedef enum FrameResult { FRAME_READY, FRAME_INCOMPLETE, FRAME_BROKEN } FrameResult;

// One end of a socket pair with what has been received and what waits to be sent. Neither call blocks if the socket
// doesn't. The process ignores SIGPIPE: the other end may be gone at any time.
typedef struct FrameStream {
    int fd;
    Buffer received, waiting;
    size_t consumed; // bytes of `received` that frames already returned took
    size_t sent;     // bytes of `waiting` that are out
    bool takes_files; // others can't come through it
    int files[CHILD_FILES], file_count; // that came, and were not taken yet
} FrameStream;

typedef enum StreamResult { STREAM_OK, STREAM_CLOSED, STREAM_BROKEN } StreamResult;

StreamResult stream_receive(FrameStream *stream);           // reads what is there, once
FrameResult stream_next(FrameStream *stream, Frame *frame); // its payload stays until the next stream_* call
StreamResult stream_flush(FrameStream *stream);             // sends what the socket takes
// Sends a frame, or as much of it as the socket takes now; the rest waits. A failure shows as a shut socket.
void stream_send(FrameStream *stream, FrameKind kind, uint64_t id, Bytes payload);
bool stream_wants_to_send(const FrameStream *stream);
// A frame without a payload, with open files; blocks until it is out. False: the other end is gone.
bool stream_send_files(FrameStream *stream, FrameKind kind, uint64_t id, const int files[CHILD_FILES]);
bool stream_take_files(FrameStream *stream, int files[CHILD_FILES]); // those of the frame that came last; false: there are none
void stream_close(FrameStream *stream);
void stream_renew(FrameStream *stream, int fd); // closed, and open for another peer; -1: for none yet

// ---- messages

typedef struct SourceFile {
    Bytes name, text;
} SourceFile;

// OUTPUT(NAME, word in a request, media type): what an analysis can answer with.
#define OUTPUTS(OUTPUT)                                                                                                \
    OUTPUT(JSON, "json", "application/json")                                                                           \
    OUTPUT(TEXT, "text", "text/plain; charset=utf-8")                                                                  \
    OUTPUT(SARIF, "sarif", "application/sarif+json")                                                                   \
    OUTPUT(HTML, "html", "text/html; charset=utf-8")                                                                   \
    OUTPUT(SVG, "svg", "image/svg+xml")                                                                                \
    OUTPUT(MARKDOWN, "markdown", "text/markdown; charset=utf-8")

typedef enum Output {
#define OUTPUT(name, word, media_type) OUTPUT_##name,
    OUTPUTS(OUTPUT)
#undef OUTPUT
        OUTPUT_COUNT
} Output;

// SHOW(NAME, word in a request): kinds of lines.
#define SHOWN_KINDS(SHOW) SHOW(ESCAPES, "escapes") SHOW(INLINING, "inlining") SHOW(LEAKS, "leaks") SHOW(STACK, "stack")

enum {
#define SHOW(name, word) SHOW_BIT_##name,
    SHOWN_KINDS(SHOW)
#undef SHOW
        SHOWN_KIND_COUNT,
    SHOW_ALL = (1 << SHOWN_KIND_COUNT) - 1
};

// THEME(NAME, word in a request): of pictures.
#define THEMES(THEME) THEME(AUTO, "auto") THEME(LIGHT, "light") THEME(DARK, "dark")

typedef enum Theme {
#define THEME(name, word) THEME_##name,
    THEMES(THEME)
#undef THEME
        THEME_COUNT
} Theme;

typedef struct AnalyzeMessage {
    uint32_t detail; // 1 or 2
    bool no_inlining;
    Output output;
    bool graph;    // JSON: with the escape graph
    uint32_t show; // bits 1 << SHOW_BIT_…
    Theme theme;
    uint32_t first_line, last_line; // of the first file, in pictures; 0: from its start, to its end
    bool summary;                   // in pictures
    uint32_t file_count;
    SourceFile files[LIMIT_FILES];
} AnalyzeMessage;

// OUTCOME(name): why there is no report.
#define LOST_REASONS(OUTCOME) OUTCOME(CRASHED) OUTCOME(TIMEOUT) OUTCOME(OUT_OF_MEMORY) OUTCOME(REPORT_TOO_LARGE)

typedef enum LostReason {
#define OUTCOME(name) LOST_##name,
    LOST_REASONS(OUTCOME)
#undef OUTCOME
        LOST_REASON_COUNT
} LostReason;

typedef struct LostMessage {
    LostReason reason;
    Bytes detail; // for the log
} LostMessage;

typedef struct Layer {
    Bytes name; // "seccomp"
    bool is_active;
    bool is_basic; // wanted even by --require-sandbox=basic
    Bytes detail;  // what it does, or why it is missing
} Layer;

typedef struct HelloMessage {
    Bytes analyzer_version, go_version;
    uint32_t layer_count;
    Layer layers[LIMIT_LAYERS];
    uint32_t package_count;
    Reader packages; // package_count times reader_bytes
} HelloMessage;

// Payloads; a REPORT's is the output that was asked for. Decoders return false for anything but a whole and valid message; what they return points into the payload.
enum { ANALYZE_OPTIONS_BYTES = 36 }; // of an encoded message: the options, before the files
void analyze_encode(Buffer *out, const AnalyzeMessage *message);
bool analyze_decode(Bytes payload, AnalyzeMessage *message);
void lost_encode(Buffer *out, LostReason reason, const char *detail);
bool lost_decode(Bytes payload, LostMessage *message);
void ended_encode(Buffer *out, int status); // as of wait()
bool ended_decode(Bytes payload, int *status);
void hello_encode(Buffer *out, const HelloMessage *message, const char *const *packages);
bool hello_decode(Bytes payload, HelloMessage *message);

#endif
