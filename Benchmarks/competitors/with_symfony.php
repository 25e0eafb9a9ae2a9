<?php
// The three states of the UPR on Debian's symfony/workflow: as they are, and with each move durable in SQLite.
// Prints JSON.
require '/usr/share/php/Symfony/Component/Workflow/autoload.php';

use Symfony\Component\Workflow\DefinitionBuilder;
use Symfony\Component\Workflow\MarkingStore\MethodMarkingStore;
use Symfony\Component\Workflow\StateMachine;
use Symfony\Component\Workflow\Transition;

const MOVES = 2000;
const LOOPS = 20000;

final class Report
{
    private string $state = 'draft';
    public function getState(): string { return $this->state; }
    public function setState(string $state, array $context = []): void { $this->state = $state; }
}

function machine(): StateMachine
{
    $definition = (new DefinitionBuilder(['draft', 'review', 'submitted']))
        ->addTransition(new Transition('request_review', 'draft', 'review'))
        ->addTransition(new Transition('send_back', 'review', 'draft'))
        ->addTransition(new Transition('submit', 'review', 'submitted'))
        ->build();
    return new StateMachine($definition, new MethodMarkingStore(true, 'state'));
}

function cpu(): float
{
    $used = getrusage();
    return $used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec']
        + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1e6;
}

$machine = machine();
$report = new Report();
$before = hrtime(true);
for ($i = 0; $i < LOOPS / 2; $i++) {
    $machine->apply($report, 'request_review');
    $machine->apply($report, 'send_back');
}
$perSecond = LOOPS / ((hrtime(true) - $before) / 1e9);

$path = tempnam($argv[1] ?? sys_get_temp_dir(), 'symfony');
$database = new PDO("sqlite:$path");
$database->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
$database->exec('PRAGMA journal_mode = WAL');
$database->exec('PRAGMA synchronous = FULL');
if ((int) $database->query('PRAGMA synchronous')->fetchColumn() !== 2) { exit(1); }
$database->exec('CREATE TABLE entry (number INTEGER PRIMARY KEY, report TEXT, at INTEGER, event BLOB, hash BLOB)');
$database->exec('CREATE TABLE summary (report TEXT PRIMARY KEY, state TEXT) WITHOUT ROWID');
$entry = $database->prepare("INSERT INTO entry VALUES (?, 'np-upr-55', 1790000000, ?, ?)");
$summary = $database->prepare(
    "INSERT INTO summary VALUES ('np-upr-55', ?) ON CONFLICT DO UPDATE SET state = excluded.state");
$report = new Report();
$cpuBefore = cpu();
$before = hrtime(true);
for ($i = 0; $i < MOVES; $i++) {
    $machine->apply($report, $report->getState() === 'draft' ? 'request_review' : 'send_back');
    $event = json_encode(['moved' => ['to' => $report->getState(), 'revision' => str_repeat('0', 64), 'number' => $i]]);
    $database->exec('BEGIN IMMEDIATE');
    $entry->execute([$i, $event, str_repeat('0', 32)]);
    $summary->execute([$report->getState()]);
    $database->exec('COMMIT');
}
$wall = (hrtime(true) - $before) / 1e6 / MOVES;
$used = (cpu() - $cpuBefore) * 1000 / MOVES;
$database = null;
array_map(fn ($end) => @unlink($path . $end), ['', '-wal', '-shm']);
echo json_encode(['in_memory_per_s' => $perSecond, 'durable' => ['cpu_ms' => $used, 'wall_ms' => $wall]]), "\n";
