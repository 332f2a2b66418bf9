import type { LibraryReach } from '@shared/answers/answer/answer'
import type { Policy, Provision } from '@shared/answers/documents/policy'
import type { PolicySaid } from '@shared/answers/documents/said'
import type { VersionStanding } from '@shared/answers/documents/validity'
import type { Hit } from '@shared/answers/search/retrieve'
import type { CataloguedPolicy } from './corpusFiles'

/** One provision found for a question, with its text and its document. */
export interface Found extends Hit {
  document: CataloguedPolicy
  provisionFound: Provision
}

/** A provision by name, as a card cites it. */
export interface CitedProvision {
  policy: CataloguedPolicy
  provision: Provision
  status: 'in-force' | 'superseded'
}

/** 政策文件库: the documents that answer, as the last import left them. */
export interface Corpus {
  /**
   * The same for whoever asks about a place, by its id, or about none that is known: what a county laid down for itself
   * is found, cited and looked up there and nowhere else.
   */
  at(place: string | undefined): Corpus
  /** Looks whether there is something newer; `problem` says in Chinese why the former one went on answering. */
  refresh(): Promise<{ changed: boolean; problem?: string }>
  /** The provisions nearest to a question among those in force today, best first. */
  search(question: string, limit?: number): Promise<Found[]>
  /** The same without texts: at once, from memory. */
  hits(question: string, limit?: number): Hit[]
  /** Opens the notices near to a question: from then on `hits` has them in the order of their whole texts. */
  open(question: string): Promise<void>
  /** How much of a question each of some provisions says, 0…1: by place beside them, 0 where one is not held in force. */
  sayings(question: string, provisions: readonly { title: string; provision: string }[]): number[]
  /** The provisions of documents in force in which a text stands, word by word, in the order of the index. */
  standsIn(text: string): { policyId: string; provisionId: string }[]
  /** How near each of some hits is to a meaning, −1…1, by place beside them; 0 where that was not found out at the import. */
  nearness(meaning: Float32Array, hits: readonly Hit[]): number[]
  /** How much a word tells, for choosing a sentence. */
  weightOf(token: number): number
  /** One version with its provisions; undefined where there is none that may be shown. */
  policy(id: string): Promise<Policy | undefined>
  /** 民法典 + 第一千一百二十七条 finds the right part of the code; a version in force goes before a superseded one. */
  provision(title: string, provision: string): Promise<CitedProvision | undefined>
  /** The document in force that has a provision, at once; 'replaced' where only others do, 'unknown' where none is held. */
  standing(title: string, provision: string): CataloguedPolicy | 'replaced' | 'unknown'
  /** Whether anything is held under a title, also what may not be shown or is a draft of it. */
  holds(title: string): boolean
  /** Every document that is in force today and may be shown. */
  inForce(): CataloguedPolicy[]
  /** What may be shown and is not in force: not begun, ended, a draft; old versions of what is in force left out. */
  others(): CataloguedPolicy[]
  /** What states no openness of its own, by its id; with its text for whoever decides. */
  unstated(): CataloguedPolicy[]
  unstatedText(id: string): Promise<Policy | undefined>
  /** What may be named but not read: 依申请公开, drafts left out. */
  onRequest(): CataloguedPolicy[]
  /** What was decided or signed about a document since it was imported. */
  saidOf(id: string): PolicySaid | undefined
  /** All versions of a document that may be shown, newest first. */
  versions(title: string): CataloguedPolicy[]
  /** 'not-yet' before its day, 'ended' once it is repealed or over, 'superseded' once a newer version applies. */
  statusOf(listed: Pick<CataloguedPolicy, 'id' | 'effectiveFrom'>): VersionStanding
  /** Up to which day the documents in force reach, the nation's and those of here: what is newer may be missing. */
  reach(): LibraryReach
  counts(): { documents: number; inForce: number; provisionsInForce: number }
}
