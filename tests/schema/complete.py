"""What an editor offers at a place of a file: asks a TOML language server for completions, prints their labels.

Use: complete.py FILE LINE COLUMN SERVER [ARGUMENT ...]   (line and column from 0)
"""

import json
import pathlib
import subprocess
import sys
import time


class Server:
    """A language server on a pipe."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while (line := self.process.stdout.readline()) != b"\r\n":
            if not line:
                sys.exit("the server went away")
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return json.loads(self.process.stdout.read(length))

    def answer(self, number):
        """Waits for the answer to one of our requests; what the server asks meanwhile is answered with nothing."""
        while True:
            message = self.receive()
            if "method" not in message and message.get("id") == number:
                return message.get("result")
            if "method" in message and "id" in message:
                self.send(id=message["id"], result=None)

    def ask(self, number, method, params):
        self.send(id=number, method=method, params=params)
        return self.answer(number)


def main():
    file, line, column, *command = sys.argv[1:]
    path = pathlib.Path(file).resolve()
    uri = path.as_uri()
    server = Server(command)
    folder = {"uri": path.parent.as_uri(), "name": path.parent.name}
    server.ask(1, "initialize", {"processId": None, "capabilities": {}, "workspaceFolders": [folder]})
    server.send(method="initialized", params={})
    document = {"uri": uri, "languageId": "toml", "version": 1, "text": path.read_text(encoding="utf-8")}
    server.send(method="textDocument/didOpen", params={"textDocument": document})
    place = {"textDocument": {"uri": uri}, "position": {"line": int(line), "character": int(column)}}
    # The server reads the schema in its own time and offers nothing until it has.
    items = []
    for attempt in range(50):
        found = server.ask(2 + attempt, "textDocument/completion", place) or []
        if items := found["items"] if isinstance(found, dict) else found:
            break
        time.sleep(0.1)
    server.process.kill()
    print("\n".join(item["label"] for item in items))


main()
