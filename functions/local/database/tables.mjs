// DynamoDB's operations as dynalite understands them, on its own files; what is ours is how they are read and written:
// an item goes to the disk together with its places in the lists or not at all, and is there before anybody is told.
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { committing } from './committing.mjs'
import { spaceIn } from './space.mjs'

const require = createRequire(import.meta.url)
const layout = require('dynalite/db')
const checks = require('dynalite/validations')

const reading = ['BatchGetItem', 'DescribeTable', 'GetItem', 'ListTables', 'Query', 'Scan']
const writing = ['BatchWriteItem', 'CreateTable', 'DeleteItem', 'PutItem', 'UpdateItem']
const operations = new Map(
  [...reading, ...writing].map((name) => {
    const file = checks.toLowerFirst(name)
    const { types, custom } = require(`dynalite/validations/${file}`)
    return [name, { types, custom, act: require(`dynalite/actions/${file}`), writes: writing.includes(name) }]
  }),
)
/** So many rows are taken from the disk at once. */
const gulp = 200

/** @param folder where the tables are kept; in memory without one. Only one process may hold it. */
export function openTables(folder) {
  const store = layout.create({ path: folder, createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 })
  let opening
  const space = spaceIn(folder, async () => {
    opening = reopened(store)
    await opening
    opening = undefined
  })
  inGulps(store)
  const commit = committing(async (batch) => {
    try {
      // The wrapped `batch` of the layout knows no options.
      await Object.getPrototypeOf(store.db).batch.call(store.db, batch, { sync: true })
    } catch (error) {
      throw space.broke(error)
    }
  })

  async function answer(name, text) {
    const operation = operations.get(name)
    if (!operation) return refusal('UnknownOperationException', `no operation ${name}`)
    try {
      if (opening) await opening
      const data = checks.checkTypes(JSON.parse(text), operation.types)
      checks.checkValidations(data, operation.types, operation.custom, store)
      if (operation.writes) await space.required()
      const body = await acted(operation, data)
      return { status: 200, body }
    } catch (error) {
      if (error.statusCode) return { status: error.statusCode, body: error.body }
      if (error.storageFull) return refusal('StorageFull', error.message)
      return { status: 500, body: { __type: 'InternalServerError', message: error.message } }
    }
  }
  const acted = ({ act, writes }, data) =>
    new Promise((resolve, reject) => {
      const seen = writes ? together(store, commit) : onlyKeys(data) ? byKeys(store) : store
      act(seen, data, (error, body) => (error ? reject(error) : resolve(body)))
    })

  return {
    answer,
    ready: () => store.db.open(),
    close: () => store.db.close(),
  }
}

/** Past the layout's own closing, after which it would answer nothing more. */
async function reopened({ db }) {
  await db.close._original()
  await db.open()
}

const refusal = (type, message) => ({ status: 400, body: { __type: type, message } })

/**
 * The store as one write sees it: its changes of lists are held back until its item comes or goes, and go to the disk with it.
 */
function together(store, commit) {
  const held = []
  const put = (prefix) => (key, value, done) =>
    commit([...held.splice(0), { type: 'put', key: prefix + key, value }], done)
  const del = (prefix) => (key, done) => commit([...held.splice(0), { type: 'del', key: prefix + key }], done)
  const hold = (operation, done) => {
    held.push(operation)
    done(null)
  }
  return {
    ...store,
    tableDb: { ...store.tableDb, put: put('table~') },
    getItemDb: (table) => ({ ...store.getItemDb(table), put: put(`item-${table}~`), del: del(`item-${table}~`) }),
    getIndexDb(type, table, index) {
      const prefix = `index-${type.toLowerCase()}~${table}~${index}~`
      return {
        put: (key, value, done) => hold({ type: 'put', key: prefix + key, value }, done),
        del: (key, done) => hold({ type: 'del', key: prefix + key }, done),
      }
    },
  }
}

/** Whether a list is asked how many stand in it, or for nothing but what it is sorted by: its keys tell that. */
function onlyKeys({ IndexName, Select, _projection: projection, _filter: filter }) {
  if (!IndexName || filter) return false
  if (Select === 'COUNT') return true
  return projection?.paths.every((path) => path.length === 1 && path[0] === `${IndexName}Sort`) === true
}

/**
 * The store as such a reading sees it: the rows made out of the keys of the list, so that thousands are counted without
 * reading what stands in them. Keys hold their words in hex; what a list is sorted by ends with the id of its item.
 */
const byKeys = (store) => ({
  ...store,
  getIndexDb: (type, table, index) => ({
    createValueStream(options) {
      const prefix = `index-${type.toLowerCase()}~${table}~${index}~`
      const bounds = Object.entries(options).map(([name, value]) =>
        ['gt', 'gte', 'lt', 'lte'].includes(name) ? [name, prefix + value] : [name, value],
      )
      return stream(store.db.keys(Object.fromEntries(bounds)), (key) => rowOf(key.slice(prefix.length), index))
    },
  }),
})

function rowOf(key, index) {
  const [, hash, sort] = key.split('/')
  const sorted = Buffer.from(sort, 'hex').toString()
  return {
    id: { S: sorted.slice(sorted.lastIndexOf('|') + 1) },
    [`${index}Key`]: { S: Buffer.from(hash, 'hex').toString() },
    [`${index}Sort`]: { S: sorted },
  }
}

/** A list is read many rows at a time; the layout alone asks the disk for every single one. */
function inGulps({ db }) {
  db.createValueStream = (options) => stream(db.values(options), (value) => value)
}

function stream(iterator, rowFrom) {
  return new Readable({
    objectMode: true,
    highWaterMark: gulp,
    async read() {
      try {
        const some = await iterator.nextv(gulp)
        if (some.length === 0) return this.push(null)
        for (const one of some) this.push(rowFrom(one))
      } catch (error) {
        this.destroy(error)
      }
    },
    destroy(error, done) {
      iterator.close().then(
        () => done(error),
        () => done(error),
      )
    },
  })
}
