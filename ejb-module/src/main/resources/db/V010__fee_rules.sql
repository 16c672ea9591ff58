-- How a fee is reckoned where it is more than a fixed amount: channel, days, tariff, exemptions, refund.
alter table dvc.fee_item add column rule jsonb;
