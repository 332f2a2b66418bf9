import { mostExported } from '@shared/ledger/words'
import { ExportFile } from '../ExportFile'
import { type Months, monthsName, periodWords } from './period'

/** 导出台账 of the period. `whose`: 全市 or the department. */
export const ExportCard = ({ whose, period }: { whose: string; period: Months }) => (
  <ExportFile
    title="导出台账"
    says={`${periodWords(period)}收到的办件，一件一行，没有姓名、电话和正文。一次最多 ${mostExported.toLocaleString('en')} 件，多了请少选几个月`}
    counting="正在清点办件，件数多时要等一会儿"
    pathOf={(format) => `/api/ledger/export?from=${period.from}&until=${period.until}&format=${format}`}
    nameOf={(format) => `${whose}办件台账_${monthsName(period)}.${format}`}
  />
)
