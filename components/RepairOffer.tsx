// Says that the page's Traditional was spoilt by a converter, and offers the repair in one press.
import { useText } from './strings.ts';

export function RepairOffer({ onRepair }: { onRepair(): void }) {
  const t = useText();
  return (
    <section className="offer" aria-label={t('repairTitle')}>
      <div>
        <p className="offer-title">{t('repairTitle')}</p>
        <p>
          {t('repairDetail')} <span lang="zh-Hant">製度 → 制度</span>
        </p>
      </div>
      <button type="button" className="primary" data-testid="repair" onClick={onRepair}>
        {t('repair')}
      </button>
    </section>
  );
}
