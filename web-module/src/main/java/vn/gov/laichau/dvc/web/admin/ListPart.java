package vn.gov.laichau.dvc.web.admin;

import java.util.List;

import vn.gov.laichau.dvc.editing.Order;

/** A part that is a list: one of its things is chosen and shown beside it. */
public abstract class ListPart<T> extends PartBean {

    abstract List<T> list();

    abstract void put(List<T> changed);

    abstract T fresh();

    /** Writes what was typed into the chosen thing. */
    abstract void read(T thing);

    public List<T> getList() {
        return list();
    }

    /** The place of the chosen thing, the first one when none was; -1 in an empty list. */
    public int getAt() {
        return Math.min(asked.number("at"), list().size() - 1);
    }

    public T getChosen() {
        return getAt() < 0 ? null : list().get(getAt());
    }

    @Override
    String act(String verb, int at) {
        int chosen = getAt();
        return switch (verb) {
            case "add" -> {
                put(Order.with(list(), fresh()));
                yield write(verb, list().size() - 1);
            }
            case "up" -> {
                put(Order.up(list(), at));
                yield write(verb, Math.max(0, at - 1));
            }
            case "down" -> {
                put(Order.down(list(), at));
                yield write(verb, Math.min(list().size() - 1, at + 1));
            }
            case "remove" -> {
                put(Order.without(list(), at));
                yield write(verb, Math.min(at, list().size() - 1));
            }
            case "save" -> {
                if (chosen < 0) {
                    yield null;
                }
                read(getChosen());
                yield write(verb, chosen);
            }
            default -> null;
        };
    }
}
