import { type SecondInterpretation, secondInterpretation } from '@shared/answers/interpretations/second'
import { type Interpretation, interpretation } from '@shared/answers/interpretations/interpretation'
import { type Judgement, judgement } from '@shared/answers/interpretations/judgement'
import { provisionKey } from '@shared/answers/documents/names'
import type { Kind, Store } from '../platform/store/store'
import { interpretationIds } from './interpretations/interpretationIds'

export type Judgements = Store<Judgement>
export type SecondInterpretations = Store<SecondInterpretation>
export type Interpretations = Store<Interpretation>

const said = (helpful: boolean) => (helpful ? 'helpful' : 'unresolved')
export const provisionJudgements = (key: string, helpful: boolean) => `judged#${said(helpful)}#${key}`
/** Those that people said who had signed in: nobody else can push them out of sight. */
export const peoplesJudgements = (key: string) => `judged-people#${key}`
export const departmentJudgements = (department: string) => `judged-department#${department}`
export const owedBy = (department: string) => `duties#${department}`
export const departmentInterpretations = (department: string) => `interpretations#${department}`
export const policyInterpretations = (title: string) => `interpreted#${title}`

/** 有用 / 没有解决, by the provision and by its department, in the order they were said. */
export const judgements: Kind<Judgement> = {
  table: 'notices',
  schema: judgement,
  indexes: {
    first: ({ provision: { title, provision }, helpful, at }) => ({
      key: provisionJudgements(provisionKey(title, provision), helpful),
      sort: at,
    }),
    second: ({ department, at }) => ({ key: departmentJudgements(department), sort: at }),
    third: ({ provision: { title, provision }, helpful, person, at }) =>
      person && !helpful ? { key: peoplesJudgements(provisionKey(title, provision)), sort: at } : undefined,
  },
}

/** 二次解读, by the department that owes them. */
export const secondInterpretations: Kind<SecondInterpretation> = {
  table: 'notices',
  schema: secondInterpretation,
  indexes: {
    first: ({ department, rounds }) => ({ key: owedBy(department.id), sort: rounds.at(-1)?.dueAt ?? '' }),
  },
}

/** Interpretations, drafts too, by their department; the published ones also by their policy. */
export const interpretations: Kind<Interpretation> = {
  table: 'notices',
  schema: interpretation,
  isOwn: (id) => id.startsWith(interpretationIds),
  indexes: {
    first: ({ department, draftedAt }) => ({ key: departmentInterpretations(department.id), sort: draftedAt }),
    second: ({ policyTitle, publishedAt }) =>
      publishedAt ? { key: policyInterpretations(policyTitle), sort: publishedAt } : undefined,
  },
}
