package throughline.web;

/** The token that proves that a form came from one of our pages. */
public record Csrf(String name, String token) {}
