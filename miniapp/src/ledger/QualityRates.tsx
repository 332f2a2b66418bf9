import type { Quality } from '@shared/ledger/quality'
import { View } from '@tarojs/components'
import { Card } from '../ui/Card'
import { rateWords } from './shareWords'

const starsWords = ({ stars, rated }: Quality): string =>
  stars === undefined
    ? rated.count
      ? `只有 ${rated.count} 件评了分，不足 5 件，不给平均分`
      : '还没有人评分'
    : `${rated.count} 件评分平均 ${stars.toFixed(1)} 分，满分 5 分`

/** 退回、延期、重办 and what the askers said of the replies; how many said anything stands beside how many were content. */
export function QualityRates({ quality }: { quality: Quality }) {
  const { returned, extended, redone, rated, satisfied } = quality
  const lines = [
    { what: '退回过', note: '单位说不归它管，换过单位', words: rateWords(returned) },
    { what: '延期过', note: '经审核人批准，晚些答复', words: rateWords(extended) },
    { what: '又办了一次', note: '提问人不满意，要求再办一次', words: redone.of ? rateWords(redone) : '还没有答复' },
    { what: '有人评价', note: '答复以后打了分', words: rated.of ? rateWords(rated) : '还没有答复' },
    { what: '满意', note: '评 4 分和 5 分', words: satisfied.of ? rateWords(satisfied) : '还没有评价' },
    { what: '平均分', note: '', words: starsWords(quality) },
  ]
  return (
    <Card title="办得怎样">
      <View className="rows">
        {lines.map(({ what, note, words }) => (
          <View key={what} className="rate">
            <View>
              <View className="rate__what">{what}</View>
              {note ? <View className="small">{note}</View> : null}
            </View>
            <View className="rate__words">{words}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
