package id.binaan.registry.business;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.ScaleClass;
import java.util.List;

/** What happens to a business record and its figures. */
public sealed interface BusinessChange {
    record Registered() implements BusinessChange {}

    record Corrected(List<String> fields) implements BusinessChange {}

    record StatusChanged(BusinessStatus previous) implements BusinessChange {}

    record ScaleChanged(ScaleClass previous) implements BusinessChange {}

    record Submitted() implements BusinessChange {}

    record Returned(List<String> reasons) implements BusinessChange {}

    record FiguresRecorded(int year) implements BusinessChange {}

    record FiguresCorrected(int year, List<String> fields) implements BusinessChange {}
}
