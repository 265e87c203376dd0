package dev.hotseat.discord;

import java.io.IOException;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// Keeps JDA from sending a forum's post a second time by itself, which it does where the line
/// breaks or a proxy reports an error: a forum does not know a repeat. What is not known is told as
/// the one error after which JDA does not try again.
final class Unrepeated implements Interceptor {
  private static final Pattern FORUM_POST = Pattern.compile(".*/channels/\\d+/threads");
  private static final int UNKNOWN = 500;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!request.method().equals("POST")
        || !FORUM_POST.matcher(request.url().encodedPath()).matches()) {
      return chain.proceed(request);
    }
    try {
      Response response = chain.proceed(request);
      return response.code() > UNKNOWN ? response.newBuilder().code(UNKNOWN).build() : response;
    } catch (IOException broken) {
      return new Response.Builder()
          .request(request)
          .protocol(Protocol.HTTP_1_1)
          .code(UNKNOWN)
          .message("the line broke")
          .body(ResponseBody.create("{}", MediaType.get("application/json")))
          .build();
    }
  }
}
