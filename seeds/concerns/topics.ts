import { join } from 'node:path'
import { watchedTopicsFile } from '@shared/departments/watchedTopics'
import { readSeedFile } from '../seedFile'

/**
 * The watched topics; one more is one more line of the file.
 * @throws Problem naming the file and the place of a fault.
 */
export const loadWatchedTopics = (path = join(__dirname, 'topics.json')): string[] =>
  readSeedFile(path, watchedTopicsFile, (_content, [, nth]) => (typeof nth === 'number' ? `第 ${nth + 1} 个类别` : ''))
    .topics
