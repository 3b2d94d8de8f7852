package throughline.app.broken.kernel;

import jakarta.persistence.EntityManager;

class KernelThatKnowsPersistence {
    EntityManager entities;
}
