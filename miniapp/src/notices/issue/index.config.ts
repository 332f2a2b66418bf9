export default definePageConfig({ navigationBarTitleText: '公告全文' })
