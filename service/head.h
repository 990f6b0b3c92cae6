// head: requests whose head is not what HTTP says (RFC 9112), and what the library says of them.
//
// Where two programs on the way of a request can read its length or its host in two ways, one of them may be deceived: such a
// request is refused, and its connection closed, whichever libmicrohttpd is there. What the library itself refuses, it
// answers with pages of its own, for which it has no option: its call that queues an answer comes here instead (the program's own
// function of that name is found before the library's), and what it is about to say is said as we say it.
#ifndef ESCAPEMENT_HEAD_H
#define ESCAPEMENT_HEAD_H

#include <microhttpd.h>

#include "problem.h"

enum { LIMIT_QUERY_ARGUMENTS = 100 }; // there are ten; the library never answers a request with 500

// False and a problem if there is something wrong.
bool head_is_sound(struct MHD_Connection *connection, const char *version, Problem *problem);

// An MHD_OPTION_URI_LOG_CALLBACK: looks at the query before the library takes it apart, which has no room for too many arguments.
// Its result is the request's first state.
void *head_look_at_target(void *context, const char *target, struct MHD_Connection *connection);
bool head_has_too_many_arguments(const void *state); // of a request: it has no query any more, and no other state

bool head_library_is_old(void); // before 1.0: it lets more pass, and answers some requests with two heads
enum MHD_Result head_queue(struct MHD_Connection *connection, unsigned status, struct MHD_Response *response); // an answer of ours
void head_add_common(struct MHD_Response *response); // the headers of every answer

#endif
