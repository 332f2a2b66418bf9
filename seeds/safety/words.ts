import { join } from 'node:path'
import { type WordList, wordList } from '@shared/safety/wordList'
import { readSeedFile } from '../seedFile'

/**
 * 核看词表: one more word is one more entry of the file.
 * @throws Problem naming the file and the place of a fault.
 */
export const loadWordList = (path = join(__dirname, 'words.json')): WordList =>
  readSeedFile(path, wordList, (_content, [, nth]) => (typeof nth === 'number' ? `第 ${nth + 1} 类` : ''))
