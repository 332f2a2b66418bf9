import type { Citation } from '@shared/answers/answer/answer'
import type { checkBasis } from '@shared/answers/contractBasis'
import { mostBasis } from '@shared/answers/knowledge/words'
import { answerSizes } from '@shared/answers/words'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'

interface ArticlesProps {
  /** What it is about: the question, and what is said of the new rule. */
  about: string
  basis: readonly string[]
  /** 待核: by which rule the card waits. */
  rule?: string | undefined
  /** 待核: the day of the new rule, where it is known: what is of that day or later stands first. */
  from?: string | undefined
  /** What the card rested on before: whether it still says so is to be looked at. */
  former?: readonly string[] | undefined
  /** For whoever writes; both absent: only to read. */
  onCite?: (line: string) => void
  onStrike?: (lines: readonly string[]) => void
}

/** Whether a line names an article of a rule that is told by its title. */
export const isOf = (rule: string, line: string): boolean =>
  line.includes('》') && rule.includes(line.slice(0, line.lastIndexOf('》') + 1))

/** What the library holds of some lines of 依据, and what else of it may carry what is asked. */
export function useArticles(about: string, basis: readonly string[], rule: string | undefined, enabled = true) {
  const question = about.slice(0, answerSizes.question.most)
  const lines = basis.filter((line) => /》./.test(line)).slice(0, mostBasis)
  const found = useQuery({
    enabled,
    queryKey: ['articles', question, lines, rule],
    queryFn: () =>
      call<typeof checkBasis>('POST /api/answers/basis-check', {
        body: { question, basis: lines, find: true, ...(rule ? { rule } : {}) },
      }),
    placeholderData: (before) => before,
    staleTime: 60_000,
    retry: false,
  })
  const written = found.data?.written?.filter((one) => lines.includes(one.basis)) ?? []
  const ended = written.filter(({ article }) => article?.status !== 'in-force').map((one) => one.basis)
  const beside = (found.data?.doubts ?? []).filter(({ why }) => why === 'beside').map((one) => one.basis)
  return { written, ended, beside, near: found.data?.near ?? [], isError: found.isError, isSuccess: found.isSuccess }
}

/** 依据 in the words of the library, and the articles that may carry it: taken over with one tap, never typed off. */
export function Articles({ about, basis, rule, from = '', former = [], onCite, onStrike }: ArticlesProps) {
  const { written, ended, beside, near, isError, isSuccess } = useArticles(about, basis, rule)
  const isNew = (one: Citation | undefined) => one?.status === 'in-force' && one.effectiveFrom >= from
  // Of an earlier day nothing alone can carry what the new rule says.
  const all = near.some(isNew) ? [...near].sort((a, b) => Number(isNew(b)) - Number(isNew(a))) : []
  const isThere = from === '' || [...near, ...written.map(({ article }) => article)].some(isNew)
  return (
    <View className="stack stack--close">
      {written.map(({ basis: line, article }) => (
        <Article
          key={line}
          line={line}
          article={article}
          note={
            beside.includes(line)
              ? '▲ 和问的事好像没有关系，看一看原文是不是写错了'
              : former.includes(line) && article?.status === 'in-force'
                ? '原来的依据，看一看原文是不是还这样说'
                : undefined
          }
        />
      ))}
      {onStrike && ended.length ? (
        <Pressable kind="quiet" onPress={() => onStrike(ended)}>
          {`划掉不是现行的 ${ended.length} 条`}
        </Pressable>
      ) : null}
      {onCite && all.length ? <View className="row__title">文件库里可能用得上的条文</View> : null}
      {onCite
        ? all.map((article) => {
            const line = `《${article.title}》${article.provision}`
            return (
              <Article key={line} line={line} article={article}>
                <Pressable kind="link" label={`把${line}写进依据`} onPress={() => onCite(line)}>
                  写进依据
                </Pressable>
              </Article>
            )
          })
        : null}
      {onCite && isError ? <View className="second">可能用得上的条文现在没有找成，依据可以照着原文写</View> : null}
      {onCite && isSuccess ? (
        <View className="stack stack--close">
          <View className="second">
            {`${isThere && all.length > 0 ? '上面没有新的条文的' : from ? `文件库里还没有${fullDay(from)}起照着办的新条文` : '文件库里还没有说这件事的条文'}，由你单位把全文（Word、PDF 或者网页）在“收录文件”交上，核对过收进文件库以后，在这里找得到。这里写了一半的还在`}
          </View>
          <Pressable kind="link" onPress={() => go('/workbench/accessions/index')}>
            去收录文件
          </Pressable>
        </View>
      ) : null}
    </View>
  )
}

function Article({
  line,
  article,
  note,
  children,
}: PropsWithChildren<{ line: string; article: Citation | undefined; note?: string | undefined }>) {
  return (
    <View className="evidence">
      <View>{line}</View>
      <View className="second">{standingOf(article)}</View>
      {note ? <View className="second">{note}</View> : null}
      <View className="evidence__acts">
        {children}
        {article?.quote ? (
          <Disclosure label="看原文">
            <View className="quote">{article.quote}</View>
          </Disclosure>
        ) : null}
      </View>
    </View>
  )
}

function standingOf(article: Citation | undefined): string {
  if (!article) return '文件库里没有这一条'
  const since = `${fullDay(article.effectiveFrom)}起施行`
  return article.status === 'in-force' ? since : `${since}，已经不是现行的`
}
