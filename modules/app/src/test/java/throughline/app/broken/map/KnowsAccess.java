package throughline.app.broken.map;

import throughline.access.AccountView;

class KnowsAccess {
    AccountView account;
}
