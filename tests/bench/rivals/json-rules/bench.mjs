// json-rules-engine on the packs that `cargo bench --bench reasons -- --write FOLDER` leaves in FOLDER.
//
//   node bench.mjs FOLDER/250 FOLDER/1000 FOLDER/10000
//
// The same rules, answers, sum and way of timing as the program in `..`.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Engine } from 'json-rules-engine'

const BATCH = 0.02 // milliseconds that a batch takes at least
const BATCHES = 3
const SLOW = 1 // milliseconds of a decision, above which the first FEW people only are asked about
const FEW = 100
const SLOWEST = 100 // the same, for the first FEWEST people
const FEWEST = 10

function test(kinds, { question, in: options, from, to }) {
  if (options && kinds.get(question) === 'multi') {
    return { any: options.map((value) => ({ fact: question, operator: 'contains', value })) }
  }
  if (options) return { fact: question, operator: 'in', value: options }
  const ends = []
  if (from !== null) ends.push({ fact: question, operator: 'greaterThanInclusive', value: from })
  if (to !== null) ends.push({ fact: question, operator: 'lessThanInclusive', value: to })
  return ends.length === 1 ? ends[0] : { all: ends }
}

function load({ questions, rules }) {
  const kinds = new Map(questions.map(({ id, kind }) => [id, kind]))
  const engine = new Engine()
  rules.forEach(({ all, any }, at) => {
    const conditions = all.map((one) => test(kinds, one))
    if (any.length > 0) conditions.push({ any: any.map((tests) => ({ all: tests.map((one) => test(kinds, one)) })) })
    engine.addRule({ conditions: { all: conditions }, event: { type: 'holds', params: { at } } })
  })
  return engine
}

async function decide(engine, answers) {
  const { events } = await engine.run(answers)
  return events.map(({ params }) => params.at)
}

async function batch(work, turns) {
  const start = performance.now()
  for (let turn = 0; turn < turns; turn++) await work()
  return (performance.now() - start) / turns
}

async function milliseconds(work) {
  const once = await batch(work, 1)
  const turns = Math.floor(BATCH / once) + 1
  let best = turns > 1 ? Infinity : once
  for (let at = 0; at < BATCHES; at++) best = Math.min(best, await batch(work, turns))
  return best
}

const found = () => ({ count: 0, sum: 0x811c9dc5 })

function add(so_far, held) {
  for (const word of [...held, 0xffffffff]) so_far.sum = Math.imul(so_far.sum ^ word, 0x01000193) >>> 0
  so_far.count += held.length
}

const micros = (sorted, share) => (sorted[Math.floor(((sorted.length - 1) * share) / 100)] * 1000).toFixed(2)

async function run(folder) {
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const [pack, everybody, expected] = [read('rules.json'), read('answers.json'), read('expected.json')]
  const start = performance.now()
  const engine = load(pack)
  const loading = performance.now() - start
  const first = await milliseconds(() => decide(engine, everybody[0]))
  const people = everybody.slice(0, first > SLOWEST ? FEWEST : first > SLOW ? FEW : everybody.length)
  const [sum, times] = [found(), []]
  for (const answers of people) {
    add(sum, (await decide(engine, answers)).sort((one, other) => one - other))
    times.push(await milliseconds(() => decide(engine, answers)))
  }
  times.sort((one, other) => one - other)
  const told = [String(pack.rules.length).padEnd(10), 'json-rules-engine'.padEnd(20), loading.toFixed(1).padStart(10)]
  told.push(micros(times, 50).padStart(10), micros(times, 99).padStart(10), String(people.length).padStart(7))
  console.log(`${told.join(' ')}  ${sum.count}, sum ${sum.sum.toString(16).padStart(8, '0')}`)
  const [count, wanted] = expected[people.length - 1]
  if (count !== sum.count || wanted !== sum.sum) throw new Error(`${count} and ${wanted.toString(16)} were expected`)
}

const folders = process.argv.slice(2)
if (folders.length === 0) throw new Error('usage: node bench.mjs FOLDER…')
for (const folder of folders) await run(folder)
