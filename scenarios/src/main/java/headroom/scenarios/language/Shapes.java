package headroom.scenarios.language;

import headroom.model.scenario.Derived;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Length;
import headroom.model.scenario.Limits;
import headroom.model.scenario.Otherwise;
import headroom.model.scenario.RefersTo;
import headroom.model.scenario.Says;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Unit;
import headroom.model.scenario.VisitingSurface;
import headroom.model.scenario.WaitingList;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Works out shapes from records and their annotations. */
public final class Shapes {
  private static final Map<Class<?>, Shape.Fields> KNOWN = new ConcurrentHashMap<>();

  private Shapes() {}

  /** The shape of a record that stands at the root of a file. */
  public static Shape.Fields of(Class<? extends Record> type) {
    Shape.Fields known = KNOWN.get(type);
    if (known == null) {
      known = fields(type, true);
      KNOWN.put(type, known);
    }
    return known;
  }

  /** The shape of a list of records that stands at the root of a file. */
  public static Shape.Listed listOf(Class<? extends Record> type) {
    return new Shape.Listed(of(type));
  }

  /** Kebab-case of a Java name: {@code walkInAdmitted} is written {@code walk-in-admitted}. */
  static String kebab(String name) {
    StringBuilder key = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c) && key.length() > 0) {
        key.append('-');
      }
      key.append(Character.toLowerCase(c));
    }
    return key.toString();
  }

  /** Kebab-case of an enum constant: {@code SHORT_STAY} is written {@code short-stay}. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Shape.Fields fields(Class<?> type, boolean root) {
    List<Shape.Component> components = new ArrayList<>();
    List<Class<?>> raw = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      raw.add(component.getType());
      components.add(component(component));
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(raw.toArray(Class<?>[]::new));
      return new Shape.Fields(type, List.copyOf(components), constructor, root);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its canonical constructor: " + type, e);
    }
  }

  private static Shape.Component component(RecordComponent component) {
    String key = kebab(component.getName());
    if (component.isAnnotationPresent(Derived.class)) {
      return new Shape.Component(key, "", null, false, null, true, "", component.getAccessor());
    }
    Type type = component.getGenericType();
    boolean optional = component.getType() == Optional.class;
    Shape shape = shape(optional ? argument(type, 0) : type, component);
    Says says = component.getAnnotation(Says.class);
    Otherwise otherwise = component.getAnnotation(Otherwise.class);
    RefersTo refersTo = component.getAnnotation(RefersTo.class);
    return new Shape.Component(
        key,
        says == null ? "" : says.value(),
        shape,
        optional,
        otherwise == null ? null : otherwise.value(),
        false,
        refersTo == null ? "" : refersTo.value(),
        component.getAccessor());
  }

  private static Shape shape(Type type, RecordComponent component) {
    if (type instanceof ParameterizedType parameterized) {
      if (parameterized.getRawType() == Map.class) {
        return new Shape.Named(shape(argument(type, 1), component));
      }
      if (parameterized.getRawType() == List.class) {
        return new Shape.Listed(shape(argument(type, 0), component));
      }
    }
    if (type instanceof Class<?> plain) {
      LeafKind<?> kind = leaf(plain);
      if (kind != null) {
        return leafShape(kind, plain, component);
      }
      if (plain.isRecord()) {
        return fields(plain, false);
      }
    }
    throw new IllegalStateException("the scenario language has no form for " + type);
  }

  private static LeafKind<?> leaf(Class<?> type) {
    if (type == double.class || type == Double.class) {
      return new NumberLeaf();
    } else if (type == int.class || type == Integer.class) {
      return new NumberLeaf();
    } else if (type == long.class || type == Long.class) {
      return new NumberLeaf();
    } else if (type == boolean.class || type == Boolean.class || type.isEnum()) {
      return ChoiceLeaf.of(type);
    } else if (type == String.class) {
      return new TextLeaf();
    } else if (type == String[].class) {
      return new WordsLeaf();
    } else if (type == double[].class) {
      return new ProfileLeaf();
    } else if (type == LocalDate.class) {
      return new DateLeaf();
    } else if (type == Steps.class) {
      return new StepsLeaf();
    } else if (type == Distribution.class) {
      return new LawLeaf();
    } else if (type == Distribution[].class) {
      return new LawsLeaf();
    } else if (type == WaitingList.CsvFile.class) {
      return new ListFileLeaf();
    } else if (type == VisitingSurface.class) {
      return new SurfaceLeaf();
    }
    return null;
  }

  private static Shape leafShape(LeafKind<?> kind, Class<?> type, RecordComponent component) {
    Unit unit = component.getAnnotation(Unit.class);
    Limits limits = component.getAnnotation(Limits.class);
    Length length = component.getAnnotation(Length.class);
    boolean share = unit != null && unit.value() == Unit.Kind.SHARE;
    return new Shape.Leaf(
        kind,
        type,
        unit == null ? null : unit.value(),
        limits == null ? 0 : limits.least(),
        share && most(limits) == Double.MAX_VALUE ? 1 : most(limits),
        length == null ? 0 : length.value());
  }

  private static double most(Limits limits) {
    return limits == null ? Double.MAX_VALUE : limits.most();
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
