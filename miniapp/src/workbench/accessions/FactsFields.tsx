import type { AccessionFacts } from '@shared/answers/accessions/content'
import { accessionSizes } from '@shared/answers/accessions/words'
import type { Day } from '@shared/calendar/date'
import { longEnough } from '@shared/size'
import { Field } from '../../ui/Field'
import { DateField } from '../DateField'

/** The facts as they are typed: what is not there is empty. */
export interface TypedFacts {
  title: string
  number: string
  issuer: string
  versionDate: string
  effectiveFrom: string
  lastDay: string
  url: string
}

export const typedOf = ({
  title,
  number,
  issuer,
  versionDate,
  effectiveFrom,
  lastDay,
  url,
}: AccessionFacts): TypedFacts => ({
  title,
  number: number ?? '',
  issuer: issuer ?? '',
  versionDate,
  effectiveFrom,
  lastDay: lastDay ?? '',
  url: url ?? '',
})

/** As they are sent. */
export function factsFrom(typed: TypedFacts): AccessionFacts {
  const [number, issuer, url] = [typed.number.trim(), typed.issuer.trim(), typed.url.trim()]
  return {
    title: typed.title.replace(/\s*\n\s*/g, '').trim(),
    ...(number ? { number } : {}),
    ...(issuer ? { issuer } : {}),
    versionDate: typed.versionDate as Day,
    effectiveFrom: typed.effectiveFrom as Day,
    ...(typed.lastDay ? { lastDay: typed.lastDay as Day } : {}),
    ...(url ? { url } : {}),
  }
}

export const isWhole = ({ title, versionDate, effectiveFrom }: TypedFacts): boolean =>
  longEnough(title, accessionSizes.title) && versionDate !== '' && effectiveFrom !== ''

interface FactsFieldsProps {
  typed: TypedFacts
  set: (change: Partial<TypedFacts>) => void
  wrong: (name: string) => string | undefined
}

/** What was read of a document, to be held against it and mended. */
export function FactsFields({ typed, set, wrong }: FactsFieldsProps) {
  return (
    <>
      <Field
        label="标题"
        multiline
        rows={2}
        value={typed.title}
        max={accessionSizes.title.most}
        error={wrong('title')}
        onChange={(title) => set({ title })}
      />
      <DateField
        label="公布或者成文的日期"
        value={typed.versionDate}
        error={wrong('versionDate')}
        onChange={(versionDate) => set({ versionDate })}
      />
      <DateField
        label="从哪天起施行"
        value={typed.effectiveFrom}
        error={wrong('effectiveFrom')}
        onChange={(effectiveFrom) => set({ effectiveFrom })}
      />
      <DateField
        label="有效期到（没有写的不填）"
        value={typed.lastDay}
        error={wrong('lastDay')}
        onChange={(lastDay) => set({ lastDay })}
      />
      <Field
        label="文号（没有的不填）"
        value={typed.number}
        max={accessionSizes.number.most}
        error={wrong('number')}
        onChange={(number) => set({ number })}
      />
      <Field
        label="发布机关（没有读出来的可以不填）"
        value={typed.issuer}
        max={accessionSizes.issuer.most}
        error={wrong('issuer')}
        onChange={(issuer) => set({ issuer })}
      />
      <Field
        label="发布机关网站上的网址（没有的不填）"
        value={typed.url}
        max={accessionSizes.url.most}
        placeholder="https://"
        error={wrong('url')}
        onChange={(url) => set({ url })}
      />
    </>
  )
}
