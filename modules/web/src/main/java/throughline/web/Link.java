package throughline.web;

/** Where something leads. */
public record Link(String text, String href) {}
