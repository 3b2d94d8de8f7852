package throughline.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import throughline.kernel.AreaCode;
import throughline.places.Area;
import throughline.places.AreaKind;

/** The 33 London boroughs with the City, in the order of their ONS codes E09000001 to E09000033. */
final class LondonBoroughs implements Boroughs {
    private static final String[] NAMES = {
        "City of London",
        "Barking and Dagenham",
        "Barnet",
        "Bexley",
        "Brent",
        "Bromley",
        "Camden",
        "Croydon",
        "Ealing",
        "Enfield",
        "Greenwich",
        "Hackney",
        "Hammersmith and Fulham",
        "Haringey",
        "Harrow",
        "Havering",
        "Hillingdon",
        "Hounslow",
        "Islington",
        "Kensington and Chelsea",
        "Kingston upon Thames",
        "Lambeth",
        "Lewisham",
        "Merton",
        "Newham",
        "Redbridge",
        "Richmond upon Thames",
        "Southwark",
        "Sutton",
        "Tower Hamlets",
        "Waltham Forest",
        "Wandsworth",
        "Westminster"
    };
    static final AreaCode LAMBETH = new AreaCode("E09000022");

    private final List<Area> areas = new ArrayList<>();

    LondonBoroughs() {
        for (int i = 0; i < NAMES.length; i++) {
            AreaCode code = new AreaCode(String.format("E090000%02d", i + 1));
            areas.add(new Area(code, NAMES[i], AreaKind.LONDON_BOROUGH, null, 2021));
        }
    }

    @Override
    public Optional<Area> named(String name) {
        return areas.stream().filter(a -> a.name().equalsIgnoreCase(name)).findFirst();
    }

    @Override
    public Optional<Area> coded(AreaCode code) {
        return areas.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    @Override
    public List<Area> all() {
        return areas;
    }
}
