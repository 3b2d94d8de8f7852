package throughline.web;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param rows shown on this page
 * @param total of all pages
 * @param page counted from 1
 * @param size rows a page
 */
public record Slice<T>(List<T> rows, long total, int page, int size) {
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
