package org.gainsay.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows under heads as CSV after RFC 4180: commas, CRLF, quotes where they are needed. */
public final class CsvTable {
  private CsvTable() {}

  public static void write(List<String> heads, List<List<String>> rows, Writer out)
      throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(heads);
    printer.printRecords(rows);
    printer.flush();
  }
}
