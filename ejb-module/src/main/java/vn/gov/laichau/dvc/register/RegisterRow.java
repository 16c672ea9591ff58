package vn.gov.laichau.dvc.register;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.gov.laichau.dvc.dossier.DeliveryMethod;

/** One line of a book as it is read and printed (Mẫu số 06); {@code openable}: the reader may open its dossier. */
public record RegisterRow(int number, String label, Instant at, UUID dossier, String code, String procedure, Integer sets,
        String applicant, String address, String phone, String handler, Instant appointmentAt, Instant returnedAt,
        DeliveryMethod delivery, String receiver, String note, boolean openable) implements Serializable {

    static RegisterRow of(RegisterLine line) {
        return new RegisterRow(line.getNumber(), line.label(), line.getAt(), line.getDossier(), line.getCode(),
                line.getProcedureName(), line.getSets(), line.getApplicant(), line.getAddress(), line.getPhone(),
                line.getHandler(), line.getAppointmentAt(), line.getReturnedAt(), line.getDelivery(), line.getReceiver(),
                line.getNote(), false);
    }

    RegisterRow open() {
        return new RegisterRow(number, label, at, dossier, code, procedure, sets, applicant, address, phone, handler,
                appointmentAt, returnedAt, delivery, receiver, note, true);
    }
}
