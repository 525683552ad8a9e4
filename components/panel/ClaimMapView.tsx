import { claimTies, TIE_LINE } from '../../core/claim-ties.ts';
import { Quote } from '../Quote.tsx';
import { quoted } from '../quoted.ts';
import { standingInWords } from '../words.ts';
import { linePath } from './line-path.ts';
import { layOut, MAP_WIDTHS, type MapLine, type MapNode } from './map-layout.ts';
import type { PanelPart } from './PanelClaim.tsx';
import { originInWords } from './panel-words.ts';
import { TieList } from './TieList.tsx';
import { useWidth } from './use-width.ts';

/** A tie: a straight line in the style of its sign. */
function TieLine({ line: { tie, from, to } }: { readonly line: MapLine }) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  return (
    <path
      class={`tie tie-${tie}`}
      d={linePath(TIE_LINE[tie], Math.hypot(dx, dy))}
      transform={`translate(${from.x} ${from.y}) rotate(${angle})`}
    />
  );
}

/** A claim as a button in its place; what does not fit is cut, its title has all. */
function Node({ node, report, t, onShowClaim }: PanelPart & { readonly node: MapNode }) {
  const { claim, side, ties, x, y, width, height, nameLines, quoteLines } = node;
  const name = originInWords(claim, report, t);
  const { language } = report.article;
  const words = (
    <>
      {ties.map((tie) => (
        <small key={tie}>{t(`panel_tie_${tie}`)} </small>
      ))}
      <span class="unseen">{standingInWords(claim, report, t)}. </span>
      <strong class="clamp" lang={language || undefined} style={{ '-webkit-line-clamp': nameLines }}>
        {name}
      </strong>{' '}
      <span class="clamp" style={{ '-webkit-line-clamp': quoteLines }}>
        <Quote words={claim.quote} language={language} />
      </span>
    </>
  );
  const shape = { class: `node node-${side}`, title: `${name}: ${quoted(claim.quote, language)}` };
  return (
    <foreignObject x={x} y={y} width={width} height={height}>
      {report.unplaced.includes(claim.id) ? (
        <div {...shape}>{words}</div>
      ) : (
        <button type="button" {...shape} onClick={() => onShowClaim(claim.id)}>
          {words}
        </button>
      )}
    </foreignObject>
  );
}

/** Who says what, and who answers: a drawing, and the same as a list. One quiet sentence where nobody answers anybody. */
export function ClaimMapView(part: PanelPart) {
  const { report, t } = part;
  const [ref, width] = useWidth<HTMLDivElement>(340);
  const ties = claimTies(report);
  const map = layOut(ties, width, {
    nameOf: (claim) => originInWords(claim, report, t),
    quoteOf: (claim) => quoted(claim.quote, report.article.language),
    tieWord: (tie) => t(`panel_tie_${tie}`),
  });
  if (ties.length === 0) return <p class="quiet">{t('panel_no_ties')}</p>;
  const isNarrow = width < MAP_WIDTHS.least;
  return (
    <div class="map" ref={ref}>
      {!isNarrow && (
        <>
          <div class="map-heads">
            <span>{t('panel_map_said')}</span>
            <span>{t('panel_map_answer')}</span>
          </div>
          <svg viewBox={`0 0 ${map.width} ${map.height}`} width={map.width} height={map.height}>
            {map.lines.map((line) => (
              <TieLine key={line.key} line={line} />
            ))}
            {map.nodes.map((node) => (
              <Node key={node.key} {...part} node={node} />
            ))}
          </svg>
        </>
      )}
      <details open={isNarrow}>
        <summary>{t('panel_map_list')}</summary>
        <TieList {...part} ties={ties} />
      </details>
    </div>
  );
}
