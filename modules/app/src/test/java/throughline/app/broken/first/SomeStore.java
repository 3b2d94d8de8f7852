package throughline.app.broken.first;

import jakarta.transaction.Transactional;

@Transactional
public class SomeStore {
    public long askNobody() {
        return System.currentTimeMillis();
    }
}
