import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ClassifierFile, classifierFile } from '@shared/departments/classifierFile'
import * as z from 'zod'

export const classifierPath = join(__dirname, 'classifier.json')

/** What the router has learned from past questions; undefined where nothing was fitted yet. */
export function loadClassifier(): ClassifierFile | undefined {
  if (!existsSync(classifierPath)) return undefined
  return classifierFile.parse(JSON.parse(readFileSync(classifierPath, 'utf8')))
}

const waysFile = z.record(z.string(), z.array(z.string().min(2)))

/** 问法: how citizens put it, department by department, in our own words; read when the classifier is fitted. */
export function loadWays(): Record<string, string[]> {
  return waysFile.parse(JSON.parse(readFileSync(join(__dirname, 'ways.json'), 'utf8')))
}
