"""Reads {format, sheets} as JSON on stdin and writes a workbook's bytes to stdout: openpyxl, xlwt or odfpy."""
import datetime
import io
import json
import sys
import zipfile


def merged_cells(sheet):
    """(row, column) -> (rows, columns) of the merges, by their first cell."""
    return {
        (m["top"], m["left"]): (m["bottom"] - m["top"] + 1, m["right"] - m["left"] + 1)
        for m in sheet["merges"]
    }


def plain(value):
    if isinstance(value, dict) and "date" in value:
        return datetime.date(*value["date"])
    return value


def write_xlsx(sheets):
    import openpyxl
    from openpyxl.styles import Alignment, Border, Font, Side

    book = openpyxl.Workbook()
    book.remove(book.active)
    book.properties.created = book.properties.modified = datetime.datetime(2012, 10, 1)
    line = Side(style="thin")
    for sheet in sheets:
        page = book.create_sheet(sheet["name"])
        page.sheet_state = "hidden" if sheet["hidden"] else "visible"
        for row, column, value in sheet["cells"]:
            cell = page.cell(row + 1, column + 1)
            if isinstance(value, str):
                cell.value, cell.data_type = value, "s"  # text that starts with = must stay text
            else:
                cell.value = plain(value)
            cell.alignment = Alignment(wrap_text=True, vertical="center")
            cell.border = Border(line, line, line, line)
            cell.font = Font(name="宋体", size=11)
        for row in sheet["hiddenRows"]:
            page.row_dimensions[row + 1].hidden = True
        for m in sheet["merges"]:
            page.merge_cells(
                start_row=m["top"] + 1, start_column=m["left"] + 1, end_row=m["bottom"] + 1, end_column=m["right"] + 1
            )
    out = io.BytesIO()
    book.save(out)
    return fixed_times(out.getvalue())


def fixed_times(data):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = content.split(b"<dcterms:modified")[0] + b"</cp:coreProperties>"
            target.writestr(zipfile.ZipInfo(name, (1990, 1, 1, 12, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def write_xls(sheets):
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    day = xlwt.easyxf(num_format_str="YYYY-MM-DD")
    for sheet in sheets:
        page = book.add_sheet(sheet["name"])
        page.visibility = 1 if sheet["hidden"] else 0
        merges = merged_cells(sheet)
        for row, column, value in sheet["cells"]:
            style = day if isinstance(value, dict) else xlwt.Style.default_style
            if (row, column) in merges:
                rows, columns = merges[(row, column)]
                page.write_merge(row, row + rows - 1, column, column + columns - 1, plain(value), style)
            else:
                page.write(row, column, plain(value), style)
        for row in sheet["hiddenRows"]:
            page.row(row).hidden = True
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def write_ods(sheets):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import CoveredTableCell, Table, TableCell, TableRow
    from odf.text import P

    book = OpenDocumentSpreadsheet()
    for sheet in sheets:
        table = Table(name=sheet["name"])
        values = {(row, column): value for row, column, value in sheet["cells"]}
        merges = merged_cells(sheet)
        covered = {
            (r, c)
            for (top, left), (rows, columns) in merges.items()
            for r in range(top, top + rows)
            for c in range(left, left + columns)
            if (r, c) != (top, left)
        }
        for r in range(sheet["rows"]):
            line = TableRow(visibility="collapse") if r in sheet["hiddenRows"] else TableRow()
            for c in range(sheet["columns"]):
                line.addElement(ods_cell(values.get((r, c)), merges.get((r, c)), (r, c) in covered, TableCell, CoveredTableCell, P))
            table.addElement(line)
        book.spreadsheet.addElement(table)
    out = io.BytesIO()
    book.write(out)
    return out.getvalue()


def ods_cell(value, span, is_covered, cell_type, covered_type, paragraph):
    if is_covered:
        return covered_type()
    attributes = {}
    if span:
        attributes = {"numberrowsspanned": span[0], "numbercolumnsspanned": span[1]}
    if value is None:
        return cell_type(**attributes)
    if isinstance(value, dict):
        day = plain(value).isoformat()
        cell = cell_type(valuetype="date", datevalue=day, **attributes)
        cell.addElement(paragraph(text=day))
    elif isinstance(value, str):
        cell = cell_type(valuetype="string", **attributes)
        for text in value.split("\n"):
            cell.addElement(paragraph(text=text))
    else:
        cell = cell_type(valuetype="float", value=value, **attributes)
        cell.addElement(paragraph(text=str(value)))
    return cell


WRITERS = {"xlsx": write_xlsx, "xls": write_xls, "ods": write_ods}

if __name__ == "__main__":
    job = json.load(sys.stdin)
    sys.stdout.buffer.write(WRITERS[job["format"]](job["sheets"]))
