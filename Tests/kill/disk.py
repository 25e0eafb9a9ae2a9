"""A disk with its cache: what a program wrote, rebuilt from a trace of its system calls, and what a power cut leaves.

What is certain after a cut: a file holds what was written before its last fsync; a name stands if its folder was
synced after it was given, or its own new file. The rest is left to chance.
"""
import collections
import os
import re

TRACED = ["openat", "close", "write", "pwrite64", "lseek", "fsync", "fdatasync", "ftruncate", "unlink", "unlinkat",
          "rename", "renameat", "renameat2", "link", "linkat", "mkdir"]
# Calls that change a disk in ways that are not rebuilt here. The program makes none of them; if it did, we must know.
NOT_REBUILT = ["writev", "pwritev", "pwritev2", "truncate", "fallocate", "sendfile", "copy_file_range", "creat", "symlink",
               "symlinkat", "rmdir", "mkdirat"]

Create = collections.namedtuple("Create", "path file")
Write = collections.namedtuple("Write", "file offset content")
Truncate = collections.namedtuple("Truncate", "file size")
Sync = collections.namedtuple("Sync", "file")
SyncFolder = collections.namedtuple("SyncFolder", "path")
Rename = collections.namedtuple("Rename", "source target")
Link = collections.namedtuple("Link", "source target")
Remove = collections.namedtuple("Remove", "path")
Confirmed = collections.namedtuple("Confirmed", "entries")


class Tracer:
    """Turns traces of one command after the other into what happened to the files below a folder."""

    def __init__(self, folder):
        self.folder = folder
        self.names = {path: number for number, path in enumerate(files_below(folder))}
        self.count = len(self.names)
        self.operations = []

    def read(self, trace):
        self.open, self.position = {}, collections.Counter()
        for call, arguments, result in calls_in(trace):
            if result >= 0:
                self.take(call, arguments, result)

    def take(self, call, arguments, result):
        paths = [os.path.normpath(os.path.join(os.getcwd(), bytes.fromhex(each.replace("\\x", "")).decode()))
                 for each in re.findall(r'"((?:\\x[0-9a-f]{2})*)"', arguments)] if call not in ("write", "pwrite64") else []
        if paths and not any(self.is_ours(path) for path in paths):
            if call == "openat":
                self.open.pop(result, None)
            return
        number = re.match(r"-?\d+", arguments)
        opened = self.open.get(int(number.group())) if number else None
        if call == "openat":
            self.opened(paths[0], arguments, result)
        elif call == "close":
            self.open.pop(int(number.group()), None)
        elif call in ("rename", "renameat", "renameat2"):
            self.names[paths[1]] = self.names.pop(paths[0])
            self.operations.append(Rename(*paths))
        elif call in ("link", "linkat"):
            self.names[paths[1]] = self.names[paths[0]]
            self.operations.append(Link(*paths))
        elif call in ("unlink", "unlinkat"):
            self.names.pop(paths[0], None)
            self.operations.append(Remove(paths[0]))
        elif call == "mkdir":
            pass  # A folder is made where a file stands in it.
        elif opened is None:
            pass
        elif call in NOT_REBUILT:
            raise SystemExit(f"{call}({arguments[:100]}) changes the disk in a way that is not rebuilt here")
        elif call in ("write", "pwrite64"):
            content = bytes.fromhex(re.search(r'"((?:\\x[0-9a-f]{2})*)"', arguments).group(1).replace("\\x", ""))[:result]
            descriptor = int(number.group())
            offset = int(arguments.rsplit(",", 1)[1]) if call == "pwrite64" else self.position[descriptor]
            if call == "write":
                self.position[descriptor] += result
            self.operations.append(Write(opened, offset, content))
        elif call == "lseek":
            self.position[int(number.group())] = result
        elif call == "ftruncate":
            self.operations.append(Truncate(opened, int(arguments.split(",")[1])))
        elif call in ("fsync", "fdatasync"):
            self.operations.append(SyncFolder(opened) if isinstance(opened, str) else Sync(opened))

    def is_ours(self, path):
        return path == self.folder or path.startswith(self.folder + "/")

    def opened(self, path, arguments, descriptor):
        self.position[descriptor] = 0
        if os.path.isdir(path) or "O_DIRECTORY" in arguments:
            self.open[descriptor] = path
            return
        if "O_APPEND" in arguments:
            raise SystemExit(f"{path} is opened for appending, which is not rebuilt here")
        if path not in self.names:
            self.names[path] = self.count
            self.count += 1
            self.operations.append(Create(path, self.names[path]))
        elif "O_TRUNC" in arguments:
            self.operations.append(Truncate(self.names[path], 0))
        self.open[descriptor] = self.names[path]


def calls_in(trace):
    """Name, arguments and result of each call, in the order in which they ended."""
    begun = {}
    with open(trace, encoding="ascii") as lines:
        for line in lines:
            thread, _, text = line.partition(" ")
            text = text.strip()
            if text.endswith("<unfinished ...>"):
                begun[thread] = text[: -len("<unfinished ...>")]
                continue
            resumed = re.match(r"<\.\.\. \w+ resumed>(.*)", text)
            if resumed:
                text = begun.pop(thread, "") + resumed.group(1)
            found = re.match(r"(\w+)\((.*)\) += (-?\d+)", text)
            if found:
                yield found.group(1), found.group(2), int(found.group(3))


class Disk:
    """The files below a folder, as they are for certain, and what was done to them since."""

    def __init__(self, folder):
        paths = files_below(folder)
        self.names = {path: number for number, path in enumerate(paths)}
        self.contents = {}
        for path, number in self.names.items():
            with open(path, "rb") as file:
                self.contents[number] = file.read()
        self.unsynced = collections.defaultdict(list)
        self.unsynced_names = []

    def happen(self, operation):
        match operation:
            case Write(file=file) | Truncate(file=file):
                self.unsynced[file].append(operation)
            case Create() | Rename() | Link() | Remove():
                self.unsynced_names.append(operation)
            case Sync(file=file):
                self.contents[file] = changed(self.contents.get(file, b""), self.unsynced.pop(file, []))
                self.settle(lambda each: isinstance(each, Create) and each.file == file)
            case SyncFolder(path=path):
                self.settle(lambda each: os.path.dirname(each[-1] if isinstance(each, (Rename, Link)) else each.path) == path)

    def settle(self, concerns):
        """Makes certain what was done to names, up to the last that `concerns`: file systems keep their order."""
        upto = max((index + 1 for index, each in enumerate(self.unsynced_names) if concerns(each)), default=0)
        for operation in self.unsynced_names[:upto]:
            rename(self.names, operation)
        del self.unsynced_names[:upto]

    def after_cut(self, chance, kept):
        """The files that a power cut now leaves, by path; `kept` is the share of the unsynced that is there."""
        names, contents = dict(self.names), dict(self.contents)
        # For the same reason it is some first part of the others that survives.
        survivors = round(len(self.unsynced_names) * kept) if kept in (0, 1) else \
            chance.randint(0, len(self.unsynced_names))
        for operation in self.unsynced_names[:survivors]:
            rename(names, operation)
        for file, operations in self.unsynced.items():
            survived = []
            for operation in operations:
                if chance.random() < kept:
                    if isinstance(operation, Write) and kept < 1 and chance.random() < 0.3:
                        operation = operation._replace(content=operation.content[: max(1, len(operation.content) // 2)])
                    survived.append(operation)
            contents[file] = changed(contents.get(file, b""), survived)
        return {path: contents.get(file, b"") for path, file in names.items() if not path.endswith("-shm")}


def rename(names, operation):
    match operation:
        case Create(path, file):
            names[path] = file
        case Rename(source, target):
            if source in names:
                names[target] = names.pop(source)
        case Link(source, target):
            if source in names:
                names[target] = names[source]
        case Remove(path):
            names.pop(path, None)


def changed(content, operations):
    content = bytearray(content)
    for operation in operations:
        match operation:
            case Write(_, offset, added):
                if len(content) < offset + len(added):
                    content.extend(bytes(offset + len(added) - len(content)))
                content[offset : offset + len(added)] = added
            case Truncate(_, size):
                del content[size:]
                content.extend(bytes(size - len(content)))
    return bytes(content)


def files_below(folder):
    return sorted(os.path.join(place, name) for place, _, names in os.walk(folder) for name in names)
