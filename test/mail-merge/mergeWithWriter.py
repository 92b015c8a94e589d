"""Mail merges with LibreOffice Writer, for startWriter.ts. Started with a folder for LibreOffice's profile, it reads jobs as JSON from standard
input, one a line, and answers each with a line.

A job names files and folders by path: a source, which is a sheet of a workbook or a CSV file; a document; and the folder that its texts go to,
a file for each record. The answer is the columns of the source. When standard input ends, so does LibreOffice.
"""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
import traceback

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

PIPE = f"rollout-waves-{os.getpid()}"
CONNECT_SECONDS = 60
RETRY_SECONDS = 0.05
# The values of com.sun.star.sdb.CommandType and com.sun.star.text.MailMergeType.
TABLE = 0
TO_FILES = 2


def start_office(profile):
    """The wrapper and its child are a process group of their own, so that both can be ended for sure."""
    return subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            f"-env:UserInstallation={uno.systemPathToFileUrl(profile)}",
            f"--accept=pipe,name={PIPE};urp",
        ],
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        start_new_session=True,
    )


def connect(office):
    """LibreOffice's service manager, as soon as it listens."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    deadline = time.monotonic() + CONNECT_SECONDS
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
            return context.ServiceManager
        except NoConnectException:
            if office.poll() is not None or time.monotonic() > deadline:
                raise
            time.sleep(RETRY_SECONDS)


def end_with_input(office, jobs):
    """Hands the lines on; at their end ends everything, even in the middle of a job that hangs."""
    for line in sys.stdin:
        jobs.put(json.loads(line))
    end(office)
    os._exit(0)


def end(office):
    try:
        os.killpg(office.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    office.wait()


def property_value(name, value):
    return PropertyValue(Name=name, Value=value)


def open_source(services, source):
    """A connection to the source, and the name of its table."""
    database = services.createInstance("com.sun.star.sdb.DatabaseContext").createInstance()
    if "sheet" in source:
        database.URL = "sdbc:calc:" + uno.systemPathToFileUrl(source["workbook"])
        return database.getConnection("", ""), source["sheet"]
    folder, file = os.path.split(source["csv"])
    table, extension = os.path.splitext(file)
    database.URL = "sdbc:flat:" + uno.systemPathToFileUrl(folder)
    database.Info = (
        property_value("Extension", extension[1:]),
        property_value("HeaderLine", True),
        property_value("FieldDelimiter", source["delimiter"]),
        property_value("StringDelimiter", '"'),
        property_value("CharSet", "utf-8"),
    )
    return database.getConnection("", ""), table


def merge(services, connection, table, job):
    rows = services.createInstance("com.sun.star.sdb.RowSet")
    rows.ActiveConnection = connection
    rows.CommandType = TABLE
    rows.Command = table
    rows.execute()
    run = services.createInstance("com.sun.star.text.MailMerge")
    run.DocumentURL = uno.systemPathToFileUrl(job["document"])
    # The rows alone are not enough: Writer then reads columns that are not texts from a connection that it does not have.
    run.ActiveConnection = connection
    run.ResultSet = rows
    run.CommandType = TABLE
    run.Command = table
    run.OutputType = TO_FILES
    run.OutputURL = uno.systemPathToFileUrl(job["folder"])
    run.FileNamePrefix = "record"
    run.SaveAsSingleFile = False
    run.SaveFilter = "Text (encoded)"
    run.SaveFilterOptions = "UTF8,LF"
    try:
        run.execute(())
    finally:
        run.dispose()
    about = rows.getMetaData()
    indexes = range(1, about.getColumnCount() + 1)
    return [{"name": about.getColumnName(index), "type": about.getColumnTypeName(index)} for index in indexes]


def answer(services, job):
    try:
        connection, table = open_source(services, job["source"])
        try:
            return merge(services, connection, table, job)
        finally:
            connection.close()
    except Exception:
        return {"error": traceback.format_exc()}


def check_installation(services):
    """Debian divides LibreOffice, and each part may be missing."""
    drivers = services.createInstance("com.sun.star.sdbc.DriverManager")
    for url in ("sdbc:calc:", "sdbc:flat:"):
        if drivers.getDriverByURL(url) is None:
            raise RuntimeError(f"LibreOffice has no driver for {url}")
    if services.createInstance("com.sun.star.text.MailMerge") is None:
        raise RuntimeError("LibreOffice has no Writer")


def main():
    office = start_office(sys.argv[1])
    jobs = queue.Queue()
    threading.Thread(target=end_with_input, args=(office, jobs), daemon=True).start()
    try:
        services = connect(office)
        check_installation(services)
        while True:
            print(json.dumps(answer(services, jobs.get())), flush=True)
    finally:
        end(office)


main()
