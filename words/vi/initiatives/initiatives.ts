/** Initiatives: what is refused, what is told to people, what its figures and permissions are called. */
export const initiatives = {
  objections: {
    not_found: { says: 'Không có sáng kiến này', next: 'Xem danh sách sáng kiến.' },
    amend_when: { says: 'Chỉ sửa được khi sáng kiến chưa giao đánh giá', next: 'Trao đổi với người đánh giá.' },
    withdraw_when: { says: 'Chỉ rút được khi sáng kiến chưa giao đánh giá', next: 'Báo cơ quan quản lý sáng kiến.' },
    assign_when: { says: 'Sáng kiến đã được đánh giá hoặc đã rút', next: 'Xem trạng thái hiện tại.' },
    assess_when: { says: 'Sáng kiến không chờ đánh giá', next: 'Xem trạng thái hiện tại.' },
    recognise_when: { says: 'Chỉ công nhận được sáng kiến đã đánh giá', next: 'Chờ kết quả đánh giá.' },
    decline_when: { says: 'Chỉ từ chối được sáng kiến đã đánh giá', next: 'Chờ kết quả đánh giá.' },
    apply_when: { says: 'Sáng kiến chưa được công nhận', next: 'Ghi nhận áp dụng sau khi sáng kiến được công nhận.' },
    not_yours: { says: 'Sáng kiến do người khác đề xuất', next: 'Đề nghị người đề xuất tự sửa hoặc rút.' },
    not_assessor: { says: 'Người khác được giao đánh giá', next: 'Xem tên người được giao trên trang sáng kiến.' },
    own: { says: 'Không tự xét sáng kiến của mình', next: 'Chuyển người có thẩm quyền khác.' },
    assessor_unknown: { says: 'Người này không giữ vai trò thẩm định', next: 'Chọn người trong danh sách.' },
    assessor_proposed_it: { says: 'Người đề xuất không đánh giá sáng kiến của mình', next: 'Chọn người khác.' },
    day_passed: { says: 'Hạn đánh giá đã qua', next: 'Chọn hôm nay hoặc ngày sau.' },
    period_not_later: { says: 'Kỳ sau phải bắt đầu muộn hơn kỳ trước', next: 'Chọn lại hai kỳ.' },
    applied_at_home: {
      says: 'Sáng kiến là của chính cơ quan này',
      next: 'Chỉ ghi nhận nơi áp dụng khác.',
    },
    applied_already: { says: 'Cơ quan này đã ghi nhận áp dụng', next: 'Xem danh sách nơi áp dụng.' },
  },
  notices: {
    assigned: {
      title: 'Được giao đánh giá sáng kiến',
      subject: 'Đánh giá sáng kiến {code}',
      mail: 'Anh chị được giao đánh giá sáng kiến {code} của {agency}: {title}.\nHạn đánh giá: {due}.',
      sms: 'Được giao đánh giá sáng kiến {code} của {agency}.\nHạn: {due}.',
    },
    assessed: {
      title: 'Sáng kiến đã được đánh giá',
      subject: 'Đã đánh giá sáng kiến {code}',
      mail: 'Sáng kiến {code} ({agency}) đã được đánh giá và chờ quyết định: {title}.',
      sms: 'Sáng kiến {code} ({agency}) đã được đánh giá, chờ quyết định.',
    },
    recognised: {
      title: 'Sáng kiến được công nhận',
      subject: 'Công nhận sáng kiến {code}',
      mail: 'Sáng kiến {code} ({agency}) được công nhận: {title}.\nLý do ghi trên trang sáng kiến.',
      sms: 'Sáng kiến {code} ({agency}) được công nhận.',
    },
    declined: {
      title: 'Sáng kiến không được công nhận',
      subject: 'Kết quả xét sáng kiến {code}',
      mail: 'Sáng kiến {code} ({agency}) không được công nhận: {title}.\nLý do ghi trên trang sáng kiến.',
      sms: 'Sáng kiến {code} ({agency}) không được công nhận. Lý do ghi trên trang sáng kiến.',
    },
  },
  measures: {
    initiatives_proposed: {
      title: 'Sáng kiến được đề xuất',
      definition: 'Số sáng kiến cải cách hành chính được đề xuất trong kỳ, kể cả sáng kiến rút sau đó.',
    },
    initiatives_recognised: {
      title: 'Sáng kiến được công nhận',
      definition: 'Số sáng kiến có quyết định công nhận trong kỳ.',
    },
    initiatives_applied_elsewhere: {
      title: 'Sáng kiến được nơi khác áp dụng',
      definition: 'Số sáng kiến được cơ quan khác áp dụng lần đầu trong kỳ, tính theo ngày bắt đầu áp dụng.',
    },
    initiatives_recognised_share: {
      title: 'Tỷ lệ sáng kiến được công nhận',
      definition: 'Số sáng kiến được công nhận chia cho số sáng kiến có quyết định (công nhận hoặc không) trong kỳ.',
    },
  },
  permissions: {
    see: 'Xem sáng kiến',
    propose: 'Đề xuất sáng kiến',
    manage: 'Giao đánh giá sáng kiến',
    assess: 'Đánh giá sáng kiến',
    decide: 'Công nhận sáng kiến',
    apply: 'Ghi nhận áp dụng sáng kiến',
  },
}
